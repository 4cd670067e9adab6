package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api(headers = @ConstantHeader(name = "x-shop", value = "1")) @interface Shop {}

  record Order(String id) {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "shops/{shop}/orders", item = Order.class, safety = READ_ONLY)
  interface Orders {
    @PathParam(name = "shop") String store();

    @PathParam String shop();

    @HeaderParam(name = "X-Shop") String agent();

    @HeaderParam(name = "x-a") String first();

    @HeaderParam(name = "x-a") String second();
  }
}

// Shops.java:23:5 error: FS012: the part {shop} of the path has two values, from store and from shop. Remove one of them
// Shops.java:25:25 error: FS012: the header X-Shop of agent is sent twice: its API has the same header. Remove one of them
// Shops.java:29:25 error: FS012: the header x-a of second is sent twice: first has the same header. Remove one of them
