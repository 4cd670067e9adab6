package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@Orders.Shop
@JsonBody
@Reads(method = POST, path = "orders", items = String.class)
@Writes(method = PUT, path = "orders", answer = String.class)
public interface Orders {
  @Filter Set<String> tags();

  @Api
  @interface Shop {}
}

// Orders.java:14:1 error: FS025: Orders has both @Reads and @Writes, but a spec is either a query or a command. Keep only one of the two annotations
