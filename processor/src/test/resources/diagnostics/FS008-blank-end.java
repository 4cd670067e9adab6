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

// Orders.java:13:38 error: FS008: @Ends on paidAt() has a blank name for the end "to". Write a name, such as to = "to"
// Orders.java:15:24 error: FS008: @Ends on placedAt() has a blank name for the end "from". Write a name, such as from = "from"
// Orders.java:20:52 error: FS008: @Ends on Visit.at has a blank name for the end "to". Write a name, such as to = "to"
