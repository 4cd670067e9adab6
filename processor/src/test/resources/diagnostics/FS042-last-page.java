package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  @LastPage(total = "meta.total")
  interface Orders {
    @Cursor(next = "next") String after();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "notes", items = String.class)
  @NextPage(url = "next")
  @LastPage(total = "meta.total")
  interface Notes {
    @Param String text();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  @LastPage(total = "meta.total")
  interface Sales {
    @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "returns", items = String.class)
  @LastPage(shorter = true)
  interface Returns {
    @Offset int skip();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "refunds", items = String.class)
  @LastPage(shorter = true, pageSize = 0)
  interface Refunds {
    @Offset int skip();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "parcels", items = String.class)
  @LastPage(shorter = true, pageSize = 200)
  interface Parcels {
    @PageNumber(first = 1) int page();

    @PageSize(max = 100) int size();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "letters", items = String.class)
  @LastPage(total = "total", pageSize = 30)
  interface Letters {
    @Offset int skip();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "stamps", items = String.class)
  @LastPage(unless = "more", pageSize = 30)
  interface Stamps {
    @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "boxes", items = String.class)
  @LastPage(total = "$.total")
  interface Boxes {
    @Offset int skip();
  }
}

// Shops.java:14:21 error: FS042: @LastPage of Orders: total needs an offset or a page number, because a cursor or a URL does not say how many items came before the page. Remove @LastPage, or use another attribute of @LastPage
// Shops.java:24:21 error: FS042: @LastPage of Notes: total needs an offset or a page number, because a cursor or a URL does not say how many items came before the page. Remove @LastPage, or use another attribute of @LastPage
// Shops.java:33:21 error: FS042: @LastPage of Sales: total needs the page size. Add pageSize = … with the default of the API, or a member with @PageSize
// Shops.java:42:23 error: FS042: @LastPage of Returns: shorter = true needs the page size. Add pageSize = … with the default of the API, or a member with @PageSize
// Shops.java:51:40 error: FS042: @LastPage of Refunds: pageSize is less than 1. Change pageSize to 1 or more
// Shops.java:60:40 error: FS042: @LastPage of Parcels: pageSize is greater than the max of size(). Change pageSize or max
// Shops.java:71:41 error: FS042: @LastPage of Letters: pageSize has no meaning with total if the pages have an offset. Remove pageSize
// Shops.java:80:41 error: FS042: @LastPage of Stamps: pageSize has no meaning with unless. Remove pageSize
// Shops.java:89:21 error: FS017: the path "$.total" of @LastPage begins with $. Remove the $, because every path begins at the top of the answer
