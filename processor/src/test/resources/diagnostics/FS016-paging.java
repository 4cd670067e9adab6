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
    @Unset("0") @PageNumber(first = 1) int page();
  }

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @Cursor(next = "next") @Unset("none") String cursor();
  }
}

// Shops.java:15:5 error: FS016: page() is a page number, which is always sent, so @Unset has no effect. Remove @Unset
// Shops.java:23:28 error: FS016: cursor() is sent only if its value is set, so @Unset has no effect. Remove @Unset
