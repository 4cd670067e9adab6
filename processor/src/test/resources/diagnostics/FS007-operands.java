package shop;

import io.github.filterspec.*;
import java.time.Instant;
import java.util.*;

public interface Kinds {
  record Place(String city, String street) {}

  @Operators
  interface Text {
    @Operator("EQ") boolean is(Object value);
    @Operator("IN") boolean in(List<String> values);
    @Operator("AT") boolean at(Place place);
    @Operator("ANY") boolean any(Set<List<String>> values);
  }
}

// Kinds.java:12:29 error: FS007: is() has the unsupported type "java.lang.Object". Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime, LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types
// Kinds.java:13:29 error: FS007: an operand of in() is not a single value. Use a type such as String, Instant, an enum or Set<String>
// Kinds.java:14:29 error: FS007: an operand of at() is not a single value. Use a type such as String, Instant, an enum or Set<String>
// Kinds.java:15:30 error: FS007: an operand of any() is not a single value. Use a type such as String, Instant, an enum or Set<String>
