package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @interface Shop {}

  record Order(String id) {}

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Reads(method = POST, path = "orders/{shop}", items = Order.class)
  interface Orders {
    @Param @Key("text_is") String text();

    @Filter @Required Set<String> tags();

    @Flag @DefaultValue("true") boolean open();

    @PathParam @Required String shop();

    @HeaderParam("x-agent") @Key("agent") @DefaultValue("me") String agent();

    @PageNumber(first = 1) @Key("page") @Required @DefaultValue("1") int page();

    @PageSize(max = 100) @DefaultValue("20") int size();
  }
}

// Shops.java:19:12 error: FS025: text() cannot have a key, because only a member with @Filter or @Flag has a key. Remove @Key
// Shops.java:21:13 error: FS025: tags() cannot be required, because only a member with @Param or @HeaderParam can be required. Remove @Required
// Shops.java:23:11 error: FS025: open() cannot have a default, because only a member with @Param has a default. Remove @DefaultValue
// Shops.java:25:16 error: FS025: shop() is always required, because it has @PathParam. Remove @Required
// Shops.java:27:29 error: FS025: agent() cannot have a key, because only a member with @Filter or @Flag has a key. Remove @Key
// Shops.java:27:43 error: FS025: agent() cannot have a default, because only a member with @Param has a default. Remove @DefaultValue
// Shops.java:29:28 error: FS025: page() cannot have a key, because only a member with @Filter or @Flag has a key. Remove @Key
// Shops.java:29:41 error: FS025: page() cannot be required, because only a member with @Param or @HeaderParam can be required. Remove @Required
// Shops.java:29:51 error: FS025: page() cannot have a default, because only a member with @Param has a default. Remove @DefaultValue
// Shops.java:31:26 error: FS025: size() cannot have a default, because only a member with @Param has a default. Remove @DefaultValue
