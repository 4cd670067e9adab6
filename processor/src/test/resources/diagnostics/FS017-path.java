package shop;

import static io.github.filterspec.HttpMethod.POST;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "orders", items = String.class)
  @LastPage(unless = "meta..hasNext")
  interface Orders {
    @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @Cursor(next = "") String cursor();
  }
}

// Shops.java:14:22 error: FS017: the path "meta..hasNext" of @LastPage needs a name before and after each dot. Write a path such as meta.hasNext
// Shops.java:24:20 error: FS017: the path "" of cursor() is blank. Write a path such as meta.next
