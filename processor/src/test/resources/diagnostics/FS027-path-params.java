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
  @QueryParameters
  @Reads(method = GET, path = "shops/{shop}/orders", items = Order.class)
  interface Orders {
    @PathParam("store") String shop();
  }
}

// Shops.java:20:16 error: FS027: shop() supplies {store}, but the path has no {store}. Did you mean @PathParam("shop") on shop()?
