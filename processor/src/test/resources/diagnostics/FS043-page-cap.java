package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  @PageCap
  interface Orders {
    @Offset int skip();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  @PageCap(pages = 10, items = 1000)
  interface Sales {
    @Offset int skip();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "returns", items = String.class)
  @PageCap(items = 0)
  interface Returns {
    @Offset int skip();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "refunds", items = String.class)
  @PageCap(pages = 10)
  interface Refunds {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Writes(method = POST, path = "order")
  @PageCap(pages = 10)
  interface Order {
    @Param String text();
  }

  @FilterSpec
  @JsonBody
  @PageCap(pages = 10)
  interface Stored {
    @Param String text();
  }

  @PageCap(pages = 10)
  interface Plain {}
}

// Shops.java:62:3 error: FS025: @PageCap has no meaning on Plain, which is not a filter spec. Add @FilterSpec to Plain
// Shops.java:14:3 error: FS043: @PageCap of Orders has no number. Add pages = … or items = … with the greatest number that the API delivers
// Shops.java:23:32 error: FS043: @PageCap of Sales has both pages and items. Keep the number that the documentation of the API names
// Shops.java:32:20 error: FS043: items in @PageCap of Returns is less than 1. Change items to 1 or more
// Shops.java:41:3 error: FS025: @PageCap has no meaning on Refunds, because Refunds has no page number, no offset and no cursor. Add a member with @PageNumber, @Offset or @Cursor, add @NextPage, or remove @PageCap
// Shops.java:50:3 error: FS025: @PageCap has no meaning on Order, because a command has no pages. Remove @PageCap
// Shops.java:57:3 error: FS025: @PageCap has no meaning on Stored, because Stored has no endpoint. Add @Reads or @Writes, or remove @PageCap
