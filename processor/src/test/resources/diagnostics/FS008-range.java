package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Filter TimeRange placedAt();

  @Filter @Ends(from = "at", to = "at") TimeRange paidAt();

  @Filter @Ends(from = "a", to = "b") String text();
}

// Orders.java:17:11 error: FS008: text() has @Ends, but its type is neither TimeRange nor Range. Remove @Ends, or change the type
// Orders.java:13:21 error: FS008: placedAt() is a TimeRange, but its two ends have no names. Add @Ends(from = "…", to = "…")
// Orders.java:15:24 error: FS008: @Ends on paidAt() has from = "at" and to = "at". Write two different names
