package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

public interface Shops {
  @Api @interface Shop {}

  record Order(String id) {}

  @FilterSpec
  @ActiveKeys("keys")
  interface Keys {
    @Filter @Ends(from = "a", to = "b") Object odd();

    @Flag Object odder();
  }

  @FilterSpec
  @Shop
  @QueryParameters
  @Reads(method = GET, path = "orders", items = Order.class)
  interface Parameters {
    @Filter TimeRange at();
  }
}

// Shops.java:18:48 error: FS007: odd() has the unsupported type "java.lang.Object". Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
// Shops.java:20:18 error: FS007: odder() has the unsupported type "java.lang.Object". A flag must be a boolean. Change the type to boolean
// Shops.java:28:23 error: FS008: at() is a TimeRange, but its two ends have no names. Add @Ends(from = "…", to = "…")
