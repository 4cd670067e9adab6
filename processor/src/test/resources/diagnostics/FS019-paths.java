package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "", items = String.class)
  interface PathA {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "https://a.b/orders", items = String.class)
  interface PathB {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders?open=true", items = String.class)
  interface PathC {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders/{id", items = String.class)
  interface PathD {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders/{}", items = String.class)
  interface PathE {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders/{a.b}", items = String.class)
  interface PathF {
    @PathParam("a.b") String id();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders/:id", items = String.class)
  interface PathG {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders//open", items = String.class)
  interface PathH {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "../orders", items = String.class)
  interface PathI {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders/%zz", items = String.class)
  interface PathJ {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "größe#top", items = String.class)
  interface PathK {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "open\\orders", items = String.class)
  interface PathL {
    @Param String text();
  }
}

// Shops.java:16:31 error: FS019: the path "" is blank. Write a path such as inbox/users
// Shops.java:24:31 error: FS019: the path "https://a.b/orders" is a whole URL. Write only the part after the base URL, such as inbox/users
// Shops.java:32:31 error: FS019: the path "orders?open=true" has parameters after a question mark. Remove the question mark and the parameters, and declare each parameter as a member of a spec with @QueryParameters
// Shops.java:40:31 error: FS019: the path "orders/{id" has braces that do not have the form {name}. Write one pair of braces around the name, such as {id}
// Shops.java:48:31 error: FS019: the path "orders/{}" has {} without a name. Write a name in the braces, such as {id}
// Shops.java:56:31 error: FS019: the path "orders/{a.b}" has {a.b}. The name in the braces must begin with a letter and contain only letters, digits, - and _
// Shops.java:64:31 error: FS019: the path "orders/:id" has :id. Write {id} instead of :id
// Shops.java:72:31 error: FS019: the path "orders//open" has two slashes in a row. Remove one of the two slashes
// Shops.java:80:31 error: FS019: the path "../orders" has the segment "..", which leads to another path. Remove this segment
// Shops.java:88:31 error: FS019: the path "orders/%zz" has a % that is not followed by two hex digits. Write %25 for a percent sign
// Shops.java:96:31 error: FS019: the path "größe#top" has the character #, which is not allowed in a path. Remove this character, or write %23 to send this character
// Shops.java:104:31 error: FS019: the path "open\orders" has the character \, which is not allowed in a path. Remove this character, or write %5C to send this character
