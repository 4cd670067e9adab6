package shop;

import io.github.filterspec.*;

public interface Shops {
  @Api
  @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  @NextPage(url = "links.next")
  interface Orders {
    @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  @NextPage(linkHeader = true)
  @LastPage(unless = "has_more")
  interface Sales {
    @Cursor(next = "next") String after();
  }
}

// Shops.java:13:3 error: FS034: page() has @PageNumber, but the spec has @NextPage, so a URL of the API replaces all parameters. Remove @NextPage or page()
// Shops.java:22:3 error: FS034: after() has @Cursor, but the spec has @NextPage, so a URL of the API replaces all parameters. Remove @NextPage or after()
// Shops.java:22:26 error: FS034: the spec has @LastPage and @NextPage(linkHeader = true), but an answer without a link is always the last page. Remove @LastPage
