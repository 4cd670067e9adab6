package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Reads(method = POST, path = "orders", items = String.class)
  interface Orders {
    @Filter Set<String> tags();

    @HeaderParam("x-a") @Unset("1") String a();

    @HeaderParam("x-b") @Unset(as = Unset.As.ABSENT) String b();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Reads(method = POST, path = "sales", items = String.class)
  interface Sales {
    @HeaderParam("x-a") @Unset("1") String a();
  }
}

// Shops.java:20:25 error: FS016: a() is sent only if its value is set, so @Unset has no effect. Remove @Unset
// Shops.java:22:25 error: FS016: b() is sent only if its value is set, so @Unset has no effect. Remove @Unset
// Shops.java:30:25 error: FS016: a() is sent only if its value is set, so @Unset has no effect. Remove @Unset
