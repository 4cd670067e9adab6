package shop;

import io.github.filterspec.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Reads(method = HttpMethod.POST, path = "orders", items = String.class)
  interface Orders {
    @Offset @Unset("1") int skip();
  }
}

// Shops.java:13:13 error: FS016: skip() is an offset, which is always sent, so @Unset has no effect. Remove @Unset
