package shop;

import static io.github.filterspec.HttpMethod.*;
import static io.github.filterspec.Safety.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  @FilterSpec
  @Shop
  @ActiveKeys("keys")
  @Endpoint(method = POST, path = "orders", item = String.class, safety = READ_ONLY)
  interface Orders {
    @Filter Set<String> tags();

    @HeaderParam("x-a") @Unset("1") String a();

    @HeaderParam("x-b") @Unset(as = Unset.As.ABSENT) String b();
  }

  @FilterSpec
  @Shop
  @JsonBody
  @Endpoint(method = POST, path = "sales", item = String.class, safety = READ_ONLY)
  interface Sales {
    @HeaderParam("x-a") @Unset("1") String a();
  }
}

// Shops.java:21:25 error: FS016: a() is never sent while its value is not set, so @Unset has no effect. Remove @Unset
// Shops.java:23:25 error: FS016: b() is never sent while its value is not set, so @Unset has no effect. Remove @Unset
// Shops.java:31:25 error: FS016: a() is never sent while its value is not set, so @Unset has no effect. Remove @Unset
