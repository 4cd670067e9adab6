package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  interface Orders {
    @InUrl @Filter String text();
  }

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Reads(method = POST, path = "sales/{id}", items = String.class)
  interface Sales {
    @InUrl @Filter String text();

    @InUrl @PathParam String id();

    @InUrl @Param Set<String> tags();
  }

  @FilterSpec
  @JsonBody
  interface Stored {
    @InUrl @Filter String text();
  }

  @FilterSpec
  @TaggedConditions(groups = "any", conditions = "all", tag = "type")
  interface Conditions {
    @InUrl @Filter String text();
  }
}

// Shops.java:17:5 error: FS025: @InUrl on text() has no meaning, because all members of a spec with @QueryParameters are in the URL. Remove @InUrl
// Shops.java:29:31 error: FS007: tags() is sent in the URL or in a header, where only single values are supported. Add @Elements to say how several values are written
// Shops.java:25:5 error: FS025: @InUrl on text() has no meaning, because a filter of a spec with @ActiveKeys belongs to the body. Remove @InUrl
// Shops.java:27:5 error: FS025: @InUrl on id() has no meaning, because only a filter, a parameter or a member for pages can be in the URL. Remove @InUrl
// Shops.java:35:5 error: FS025: @InUrl on text() has no meaning, because Stored has no endpoint. Remove @InUrl
// Shops.java:41:5 error: FS025: @InUrl on text() has no meaning, because a condition is a part of an expression. Remove @InUrl
