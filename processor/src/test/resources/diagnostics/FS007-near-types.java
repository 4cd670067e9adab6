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

  @Param java.math.BigDecimal price();

  @Param java.math.BigInteger count();

  @Param float share();

  @Param Short small();

  @Param char sign();

  @Param @Required Duration patience();

  @Param OptionalInt page();

  @Param Collection<String> tags();

  @Param TreeSet<String> labels();

  @Param Object any();

  @Param List<Calendar> days();
}

// Orders.java:13:15 error: FS007: opened() has the unsupported type "java.util.Date". Use Instant
// Orders.java:15:24 error: FS007: closed() has the unsupported type "java.time.LocalDateTime". Use Instant
// Orders.java:17:31 error: FS007: price() has the unsupported type "java.math.BigDecimal". Use double, or String if the value must be exact
// Orders.java:19:31 error: FS007: count() has the unsupported type "java.math.BigInteger". Use long, or String if the value can be too large for a long
// Orders.java:21:16 error: FS007: share() has the unsupported type "float". Use double
// Orders.java:23:16 error: FS007: small() has the unsupported type "java.lang.Short". Use int
// Orders.java:25:15 error: FS007: sign() has the unsupported type "char". Use String
// Orders.java:27:29 error: FS007: patience() has the unsupported type "java.time.Duration". Use long or String, depending on the API
// Orders.java:29:22 error: FS007: page() has the unsupported type "java.util.OptionalInt". Every member is optional, so use int
// Orders.java:31:29 error: FS007: tags() has the unsupported type "java.util.Collection<java.lang.String>". Use Set or List
// Orders.java:33:26 error: FS007: labels() has the unsupported type "java.util.TreeSet<java.lang.String>". Use Set
// Orders.java:35:17 error: FS007: any() has the unsupported type "java.lang.Object". Use String, boolean, int, long, double, Instant, LocalDate, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
// Orders.java:37:25 error: FS007: days() has the unsupported type "java.util.Calendar". Use Instant
