package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api
  @ConstantHeader(name = "x-shop", value = "1") @interface Shop {}

  record Order(String id) {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "shops/{shop}/orders", items = Order.class)
  interface Orders {
    @PathParam("shop") String store();

    @PathParam String shop();

    @HeaderParam("X-Shop") String agent();

    @HeaderParam("x-a") String first();

    @HeaderParam("x-a") String second();
  }
}

// Shops.java:23:5 error: FS012: both store() and shop() supply {shop} of the path. Remove one of the two members
// Shops.java:25:18 error: FS012: agent() and the API send the same header, "X-Shop". Remove one of the two headers
// Shops.java:29:18 error: FS012: second() and first() send the same header, "x-a". Remove one of the two headers
