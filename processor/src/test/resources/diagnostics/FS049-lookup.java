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
  @ReadsOne(path = "order")
  interface NoItem {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @ReadsOne(method = HEAD, path = "order", item = String.class)
  interface HeadWithItem {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @LastPage(when = "last")
  @ReadsOne(path = "order", item = String.class)
  interface Paged {
    @PageNumber(first = 1) int page();

    @Cursor(next = "next") String after();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  @ReadsOne(path = "order", item = String.class)
  interface Both {
    @Filter String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @ReadsOne(path = "order", item = int.class)
  interface Primitive {
    @Filter String text();
  }

  @ReadsOne(path = "order", item = String.class)
  interface NoSpec {}

  @FilterSpec
  @Shop
  @QueryParameters
  @ReadsOne(path = "orders/{id}", item = String.class)
  interface Right {
    @PathParam long id();
  }
}

// Shops.java:56:3 error: FS025: @ReadsOne has no meaning on NoSpec, which is not a filter spec. Add @FilterSpec to NoSpec
// Shops.java:15:3 error: FS049: NoItem reads one object, but does not say which type the object has. Add the attribute "item" to @ReadsOne
// Shops.java:23:57 error: FS049: the answer to a HEAD request has no body, so a lookup with the method HEAD has no item. Remove the attribute "item", or use another HTTP method
// Shops.java:34:5 error: FS011: a lookup has no pages. Remove the members that are only for pages: page(), after()
// Shops.java:31:3 error: FS025: @LastPage has no meaning on Paged, because a lookup has no pages. Remove @LastPage
// Shops.java:43:3 error: FS025: Both has both @Reads and @ReadsOne, but a spec is either a query or a lookup. Keep only one of the two annotations
// Shops.java:51:39 error: FS020: the item type cannot be int. Write a class instead, such as Integer or a record
