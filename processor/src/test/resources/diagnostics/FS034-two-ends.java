package shop;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "orders", items = String.class)
  @LastPage(unless = "more", total = "total")
  interface Orders {
    @Offset int skip();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(path = "sales", items = String.class)
  @LastPage(total = "total", shorter = true, pageSize = 30)
  interface Sales {
    @PageNumber(first = 1) int page();
  }
}

// Shops.java:12:38 error: FS034: @LastPage has both unless and total. Keep only the attribute that is right for the API
// Shops.java:21:40 error: FS034: @LastPage has both total and shorter. Keep only the attribute that is right for the API
