package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

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

// Orders.java:13:38 error: FS008: the end "to" of paidAt is blank. Write a name
// Orders.java:15:24 error: FS008: the end "from" of placedAt is blank. Write a name
// Orders.java:20:52 error: FS008: the end "to" of Visit.at is blank. Write a name
