package shop;

import static io.github.filterspec.HttpMethod.POST;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

final class Desk {
  private enum State {
    OPEN
  }

  private record Rule(String name, int least) {}

  @FilterSpec
  @ActiveKeys("keys")
  interface Orders {
    @Filter Set<State> states();

    @Filter Map<String, List<Rule>> rules();

    @Filter Optional<String> text();

    @Filter OrdersQuery query();
  }
}

final class OrdersQuery {}

// Desk.java:22:24 error: FS007: states() has the unsupported type "shop.Desk.State". Generated code in the package of the spec cannot access this type. Make the type visible in this package
// Desk.java:24:37 error: FS007: rules() has the unsupported type "shop.Desk.Rule". Generated code in the package of the spec cannot access this type. Make the type visible in this package
// Desk.java:26:30 error: FS007: text() has the unsupported type "java.util.Optional<java.lang.String>". Every member is optional, so use the type of the value in the Optional
// Desk.java:28:25 error: FS007: query() has the unsupported type "shop.OrdersQuery". Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
