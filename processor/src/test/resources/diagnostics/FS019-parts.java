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
  @Endpoint(method = GET, path = "t/{id", item = Order.class, safety = READ_ONLY)
  interface Unclosed {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "t/}id", item = Order.class, safety = READ_ONLY)
  interface Unopened {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "t/:id", item = Order.class, safety = READ_ONLY)
  interface Colon {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "t/{{id}}", item = Order.class, safety = READ_ONLY)
  interface Twice {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "t/<id>", item = Order.class, safety = READ_ONLY)
  interface Angles {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "/t/{shop}", item = Order.class, safety = READ_ONLY)
  interface Slash {
    @PathParam String id();
  }
}

// Shops.java:19:34 error: FS019: the path "t/{id" has braces that do not match. Write one pair of braces around the name, such as {id}
// Shops.java:27:34 error: FS019: the path "t/}id" has braces that do not match. Write one pair of braces around the name, such as {id}
// Shops.java:35:34 error: FS019: the path "t/:id" has :id. Write {id} instead of :id
// Shops.java:43:34 error: FS019: the path "t/{{id}}" has braces that do not match. Write one pair of braces around the name, such as {id}
// Shops.java:51:34 error: FS019: the path "t/<id>" has <id>. Write {id} instead of <id>
// Shops.java:59:34 error: FS019: the path "/t/{shop}" begins with a slash. Remove the slash, so that the path follows the base URL
// Shops.java:61:5 error: FS027: id() supplies {id}, but the path has {shop}. Write {id} in the path, or @PathParam("shop") on id()
