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
    @Cursor(value = "page..after", next = "next") String after();

    @PageSize(value = "page.['a.b']", max = 9) int size();
  }
}

// Shops.java:15:21 error: FS017: the field "page..after" of after() needs a name before and after each dot. Write a path such as page.size
// Shops.java:17:23 error: FS017: the field "page.['a.b']" of size() has a bracket or a quote beside a dot. Write a path such as page.size, or quote the whole name such as ['page.size']
