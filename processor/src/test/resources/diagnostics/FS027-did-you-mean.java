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
    @PathParam("shpo") String store();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "shops/{shop}/bills", items = Order.class)
  interface Bills {
    @Param String shop();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "shops/{shop}/lists", items = Order.class)
  interface Lists {
    @PathParam("*/ {@code") String place();
  }
}

// Shops.java:20:16 error: FS027: store() supplies {shpo}, but the path has no {shpo}. Did you mean @PathParam("shop") on store()?
// Shops.java:26:31 error: FS027: the path has {shop}, but no member supplies {shop}. Did you mean to write @PathParam("shop") on shop()?
// Shops.java:36:16 error: FS027: place() supplies {*/ {@code}, but the path has {shop}. Write {*/ {@code} in the path, or @PathParam("shop") on place()
