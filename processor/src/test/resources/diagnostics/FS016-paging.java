package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "orders", item = String.class, safety = READ_ONLY)
  interface Orders {
    @Unset("0") @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Endpoint(method = POST, path = "sales", item = String.class, safety = READ_ONLY)
  interface Sales {
    @Cursor(next = "next") @Unset("none") String cursor();
  }
}

// Shops.java:16:5 error: FS016: page() is a page number, which is always sent, so @Unset has no effect. Remove @Unset
// Shops.java:24:28 error: FS016: cursor() is never sent while its value is not set, so @Unset has no effect. Remove @Unset
