package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

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
  @Endpoint(method = GET, path = "shops/{shop}/orders", item = Order.class, safety = READ_ONLY)
  interface Orders {
    @PathParam(name = "shpo") String store();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "shops/{shop}/bills", item = Order.class, safety = READ_ONLY)
  interface Bills {
    @Param String shop();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "shops/{shop}/lists", item = Order.class, safety = READ_ONLY)
  interface Lists {
    @PathParam(name = "*/ {@code") String place();
  }
}

// Shops.java:21:23 error: FS027: the path has no {shpo} for store(). Did you mean name = "shop"?
// Shops.java:27:34 error: FS027: no member supplies {shop} in the path. Did you mean to write @PathParam(name = "shop") on shop()?
// Shops.java:37:23 error: FS027: the path has no {*/ {@code} for place(), and no member supplies {shop}. Rename one to match the other
