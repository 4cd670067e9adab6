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

// Shops.java:20:5 error: FS034: cursor() is a second way of paging, because the spec already has page(). Keep the one that the API uses
// Shops.java:30:5 error: FS034: page() is a second way of paging, because the spec already has cursor(). Keep the one that the API uses
