package shop;

import static io.github.filterspec.Elements.Form.*;
import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import java.util.*;

public interface Shops {
  @Api
  @interface Shop {}

  record Range(int from, int to) {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  interface Orders {
    @Filter @Elements(JOINED) String text();

    @Filter @Elements(REPEATED) Set<Range> ranges();

    @Filter @Elements(value = REPEATED, separator = ";") Set<String> tags();

    @Filter @Elements(value = JOINED, separator = "") List<Integer> sizes();

    @PageSize(max = 100) @Elements(JOINED) int limit();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @Filter @Elements(BRACKETS) Set<String> tags();
  }

  @FilterSpec
  @TaggedConditions(groups = "any", conditions = "all", tag = "type")
  interface Conditions {
    @Filter @Elements(JOINED) Set<String> tags();
  }

  interface Plain {
    @Filter @Elements(JOINED) Set<String> tags();
  }

  class Orphan {
    @Elements(JOINED) Set<String> tags() {
      return Set.of();
    }
  }
}

// Shops.java:50:5 error: FS025: @Elements has no meaning on tags(), because only an interface method without a body can be a member. Remove @Elements
// Shops.java:20:13 error: FS045: text() has @Elements, but its type is not a Set or a List of single values. Remove @Elements, or change the type
// Shops.java:22:13 error: FS045: ranges() has @Elements, but its type is not a Set or a List of single values. Remove @Elements, or change the type
// Shops.java:24:53 error: FS045: the elements of tags() are separate parameters, so the separator is never used. Remove the separator, or write JOINED
// Shops.java:26:51 error: FS045: the separator of sizes() is empty, so the API could not tell the elements apart. Write a separator
// Shops.java:28:26 error: FS045: limit() has @Elements, but only a member with @Filter or @Param can have several values. Remove @Elements
// Shops.java:36:23 error: FS045: tags() is in a JSON body, where elements cannot be separate parameters. Write JOINED, remove @Elements to write an array, or add @InUrl
// Shops.java:42:13 error: FS045: tags() is a condition, whose elements are always a JSON array. Remove @Elements
