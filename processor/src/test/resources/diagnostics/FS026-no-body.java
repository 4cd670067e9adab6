package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  record Order(String id) {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = GET, path = "orders", items = Order.class)
  interface Orders {
    @Param String text();
  }
}

// Shops.java:18:19 error: FS026: a GET request has no body, but the wire form of Orders needs a body. Use @QueryParameters, or another HTTP method
