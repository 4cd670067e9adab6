package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  interface Orders {
    @Cursor(next = "next") String cursor();

    @Offset int skip();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  interface Sales {
    @Offset long skip();

    @PageNumber(first = 1) int page();
  }
}

// Shops.java:17:5 error: FS034: the spec has both cursor() and skip(), but a spec cannot have both an offset and a cursor. Remove the member that the API does not use
// Shops.java:27:5 error: FS034: the spec has both skip() and page(), but a spec cannot have both a page number and an offset. Remove the member that the API does not use
