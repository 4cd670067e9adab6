package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  interface Pages {
    @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Orders extends Pages {
    @Cursor(next = "next") String cursor();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "sales", items = String.class)
  interface Sales {
    @Cursor(next = "next") String cursor();

    @PageNumber(first = 1) int page();
  }
}

// Shops.java:19:5 error: FS034: the spec has both page() and cursor(), but a spec cannot have both a page number and a cursor. Remove the member that the API does not use
// Shops.java:29:5 error: FS034: the spec has both cursor() and page(), but a spec cannot have both a page number and a cursor. Remove the member that the API does not use
