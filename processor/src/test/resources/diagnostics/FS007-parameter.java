package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@ActiveKeys("keys")
public interface Orders {
  @Param Object any();

  @Param @DefaultValue("1") Set<?> some();

  @Param @Required Object needed();
}

// Orders.java:13:17 error: FS007: any() has the unsupported type "java.lang.Object". Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
// Orders.java:15:36 error: FS007: some() has the unsupported type "?". Replace the wildcard with a concrete type, as in Set<String>
// Orders.java:17:27 error: FS007: needed() has the unsupported type "java.lang.Object". Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
