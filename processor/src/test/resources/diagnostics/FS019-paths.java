package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "", item = String.class, safety = READ_ONLY)
  interface PathA {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "https://a.b/orders", item = String.class, safety = READ_ONLY)
  interface PathB {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "orders?open=true", item = String.class, safety = READ_ONLY)
  interface PathC {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "orders/{id", item = String.class, safety = READ_ONLY)
  interface PathD {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "orders/{}", item = String.class, safety = READ_ONLY)
  interface PathE {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "orders/{a.b}", item = String.class, safety = READ_ONLY)
  interface PathF {
    @PathParam("a.b") String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "orders/:id", item = String.class, safety = READ_ONLY)
  interface PathG {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "orders//open", item = String.class, safety = READ_ONLY)
  interface PathH {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "../orders", item = String.class, safety = READ_ONLY)
  interface PathI {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "orders/%zz", item = String.class, safety = READ_ONLY)
  interface PathJ {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "größe#top", item = String.class, safety = READ_ONLY)
  interface PathK {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "open\\orders", item = String.class, safety = READ_ONLY)
  interface PathL {
    @Param String text();
  }
}

// Shops.java:17:34 error: FS019: the path "" is blank. Write a path such as inbox/users
// Shops.java:25:34 error: FS019: the path "https://a.b/orders" is a whole URL. Write only the part after the base URL, such as inbox/users
// Shops.java:33:34 error: FS019: the path "orders?open=true" has parameters after the ?. Remove the parameters, and declare each parameter as a member of a spec with @QueryParameters
// Shops.java:41:34 error: FS019: the path "orders/{id" has braces that do not match. Write one pair of braces around the name, such as {id}
// Shops.java:49:34 error: FS019: the path "orders/{}" has {} without a name. Write a name in the braces, such as {id}
// Shops.java:57:34 error: FS019: the path "orders/{a.b}" has {a.b}. The name in the braces must begin with a letter and contain only letters, digits, - and _
// Shops.java:65:34 error: FS019: the path "orders/:id" has :id. Write {id} instead of :id
// Shops.java:73:34 error: FS019: the path "orders//open" has two slashes in a row. Remove one of the two slashes
// Shops.java:81:34 error: FS019: the path "../orders" has the segment .., which leads to another path. Remove this segment
// Shops.java:89:34 error: FS019: the path "orders/%zz" has a % that is not followed by two hex digits. Write %25 for a percent sign
// Shops.java:97:34 error: FS019: the path "größe#top" has the character #, which is not allowed in a path. Remove this character, or write %23 to send this character
// Shops.java:105:34 error: FS019: the path "open\orders" has the character \, which is not allowed in a path. Remove this character, or write %5C to send this character
