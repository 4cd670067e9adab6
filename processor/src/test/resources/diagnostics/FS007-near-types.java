package shop;

import static io.github.filterspec.HttpMethod.*;

import io.github.filterspec.*;
import io.github.filterspec.runtime.TimeRange;
import java.time.*;
import java.util.*;

@FilterSpec
@JsonBody
public interface Orders {
  @Param Date opened();

  @Param LocalDateTime closed();

  @Param float share();

  @Param Short small();

  @Param char sign();

  @Param @Required Period patience();

  @Param OptionalInt page();

  @Param Collection<String> tags();

  @Param TreeSet<String> labels();

  @Param Object any();

  @Param List<Calendar> days();
}

// Orders.java:13:15 error: FS007: opened() has the unsupported type "java.util.Date". Use Instant
// Orders.java:15:24 error: FS007: closed() has the unsupported type "java.time.LocalDateTime". Use Instant
// Orders.java:17:16 error: FS007: share() has the unsupported type "float". Use double
// Orders.java:19:16 error: FS007: small() has the unsupported type "java.lang.Short". Use int
// Orders.java:21:15 error: FS007: sign() has the unsupported type "char". Use String
// Orders.java:23:27 error: FS007: patience() has the unsupported type "java.time.Period". Use long or String, depending on the API
// Orders.java:25:22 error: FS007: page() has the unsupported type "java.util.OptionalInt". Every member is optional, so use int
// Orders.java:27:29 error: FS007: tags() has the unsupported type "java.util.Collection<java.lang.String>". Use Set or List
// Orders.java:29:26 error: FS007: labels() has the unsupported type "java.util.TreeSet<java.lang.String>". Use Set
// Orders.java:31:17 error: FS007: any() has the unsupported type "java.lang.Object". Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
// Orders.java:33:25 error: FS007: days() has the unsupported type "java.util.Calendar". Use Instant
