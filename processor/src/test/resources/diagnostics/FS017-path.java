package shop;

import static io.github.filterspec.HttpMethod.POST;
import static io.github.filterspec.Safety.READ_ONLY;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders", item = String.class, safety = READ_ONLY)
  interface Orders {
    @PageNumber(first = 1, hasNext = "meta..hasNext") int page();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "sales", item = String.class, safety = READ_ONLY)
  interface Sales {
    @Cursor(next = "") String cursor();
  }
}

// Shops.java:16:38 error: FS017: the path "meta..hasNext" of page() needs a name before and after each dot. Write a path such as meta.hasNext
// Shops.java:24:20 error: FS017: the path "" of cursor() is blank. Write a path such as meta.next
