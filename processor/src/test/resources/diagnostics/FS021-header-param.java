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
  @Reads(method = POST, path = "orders", items = Order.class)
  interface Orders {
    @HeaderParam("x agent") String agent();

    @HeaderParam("*/") String end();
  }
}

// Shops.java:20:18 error: FS021: the header "x agent" of agent() cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-
// Shops.java:22:18 error: FS021: the header "*/" of end() cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-
