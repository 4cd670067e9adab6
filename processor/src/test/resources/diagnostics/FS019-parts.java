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
  @Reads(method = GET, path = "t/{id", items = Order.class)
  interface Unclosed {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "t/}id", items = Order.class)
  interface Unopened {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "t/:id", items = Order.class)
  interface Colon {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "t/{{id}}", items = Order.class)
  interface Twice {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "t/<id>", items = Order.class)
  interface Angles {
    @PathParam String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "/t/{shop}", items = Order.class)
  interface Slash {
    @PathParam String id();
  }
}

// Shops.java:18:31 error: FS019: the path "t/{id" has braces that do not have the form {name}. Write one pair of braces around the name, such as {id}
// Shops.java:26:31 error: FS019: the path "t/}id" has braces that do not have the form {name}. Write one pair of braces around the name, such as {id}
// Shops.java:34:31 error: FS019: the path "t/:id" has :id. Write {id} instead of :id
// Shops.java:42:31 error: FS019: the path "t/{{id}}" has braces that do not have the form {name}. Write one pair of braces around the name, such as {id}
// Shops.java:50:31 error: FS019: the path "t/<id>" has <id>. Write {id} instead of <id>
// Shops.java:58:31 error: FS019: the path "/t/{shop}" begins with a slash. Remove the slash, so that the path follows the base URL
// Shops.java:60:5 error: FS027: id() supplies {id}, but the path has {shop}. Write {id} in the path, or @PathParam("shop") on id()
