package io.github.filterspec.processor.read.type;

import static java.util.Map.entry;

import java.util.Map;

/** The types to use instead of types of the JDK that have no wire form. */
final class JdkTypes {
  private static final String ANY =
      "use String, boolean, int, long, double, Instant, LocalDate, UUID, an enum, a record, a"
          + " generated filter, or a Set, List or Map of them";

  private static final String OPTIONAL = "every member is optional, so use ";
  private static final String AS_SENT = "use long or String, depending on the API";

  private static final Map<String, String> NEAR =
      Map.ofEntries(
          entry("float", "use double"),
          entry("short", "use int"),
          entry("byte", "use int"),
          entry("char", "use String"),
          entry("java.lang.Float", "use double"),
          entry("java.lang.Short", "use int"),
          entry("java.lang.Byte", "use int"),
          entry("java.lang.Character", "use String"),
          entry("java.lang.CharSequence", "use String"),
          entry("java.lang.Number", "use int, long or double"),
          entry("java.lang.Enum", "use the enum itself"),
          entry("java.math.BigDecimal", "use double, or String if every digit counts"),
          entry("java.math.BigInteger", "use long, or String if every digit counts"),
          entry("java.util.Date", "use Instant"),
          entry("java.util.Calendar", "use Instant"),
          entry("java.sql.Timestamp", "use Instant"),
          entry("java.time.LocalDateTime", "use Instant"),
          entry("java.time.OffsetDateTime", "use Instant"),
          entry("java.time.ZonedDateTime", "use Instant"),
          entry("java.sql.Date", "use LocalDate"),
          entry("java.time.LocalTime", "use String"),
          entry("java.time.Year", "use int"),
          entry("java.time.YearMonth", "use String"),
          entry("java.time.ZoneId", "use String"),
          entry("java.time.Duration", AS_SENT),
          entry("java.time.Period", AS_SENT),
          entry("java.net.URI", "use String"),
          entry("java.net.URL", "use String"),
          entry("java.util.Currency", "use String"),
          entry("java.util.Locale", "use String"),
          entry("java.util.Optional", "every member is optional, so use the type of its value"),
          entry("java.util.OptionalInt", OPTIONAL + "int"),
          entry("java.util.OptionalLong", OPTIONAL + "long"),
          entry("java.util.OptionalDouble", OPTIONAL + "double"),
          entry("java.lang.Iterable", "use Set or List"),
          entry("java.util.Collection", "use Set or List"),
          entry("java.util.ArrayList", "use List"),
          entry("java.util.LinkedList", "use List"),
          entry("java.util.EnumSet", "use Set"),
          entry("java.util.HashSet", "use Set"),
          entry("java.util.LinkedHashSet", "use Set"),
          entry("java.util.SortedSet", "use Set"),
          entry("java.util.TreeSet", "use Set"),
          entry("java.util.EnumMap", "use Map<String, …>"),
          entry("java.util.HashMap", "use Map<String, …>"),
          entry("java.util.LinkedHashMap", "use Map<String, …>"),
          entry("java.util.SortedMap", "use Map<String, …>"),
          entry("java.util.TreeMap", "use Map<String, …>"));

  private JdkTypes() {}

  /**
   * Returns the advice for a type: the nearest supported type, or a list of all supported types.
   */
  static String insteadOf(String type) {
    return NEAR.getOrDefault(type, ANY);
  }
}
