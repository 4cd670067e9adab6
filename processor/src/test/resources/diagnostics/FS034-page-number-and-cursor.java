package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  interface Pages {
    @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders", item = String.class, safety = READ_ONLY)
  interface Orders extends Pages {
    @Cursor(next = "next") String cursor();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Endpoint(method = GET, path = "sales", item = String.class, safety = READ_ONLY)
  interface Sales {
    @Cursor(next = "next") String cursor();

    @PageNumber(first = 1) int page();
  }
}

// Shops.java:20:5 error: FS034: the spec has both page() and cursor(), but a spec cannot have both a page number and a cursor. Remove the member that the API does not use
// Shops.java:30:5 error: FS034: the spec has both cursor() and page(), but a spec cannot have both a page number and a cursor. Remove the member that the API does not use
