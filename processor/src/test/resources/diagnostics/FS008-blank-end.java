package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Filter @Ends(from = "since", to = "") TimeRange paidAt();

  @Filter @Ends(from = " ", to = "until") TimeRange placedAt();

  @Filter List<Visit> visits();
}

record Visit(@Ends(from = "a", to = " ") TimeRange at) {}

// Orders.java:12:38 error: FS008: the attribute "to" of @Ends on paidAt() is blank. Write the name of a JSON field, such as @Ends(from = "after", to = "before")
// Orders.java:14:24 error: FS008: the attribute "from" of @Ends on placedAt() is blank. Write the name of a JSON field, such as @Ends(from = "after", to = "before")
// Orders.java:19:52 error: FS008: the attribute "to" of @Ends on Visit.at is blank. Write the name of a JSON field, such as @Ends(from = "after", to = "before")
