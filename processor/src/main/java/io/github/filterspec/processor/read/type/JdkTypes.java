package io.github.filterspec.processor.read.type;

import static java.util.Map.entry;

import java.util.Map;

/** The advice for types of the JDK that Filterspec does not support. */
final class JdkTypes {
  private static final String ANY =
      "Use String, boolean, int, long, double, BigDecimal, BigInteger, Instant, OffsetDateTime,"
          + " LocalDate, Duration, UUID, an enum, a record, a generated filter, or a Set, List or Map of these types";

  private static final String OPTIONAL = "Every member is optional, so use ";
  private static final String AS_SENT = "Use long or String, depending on the API";

  private static final Map<String, String> NEAR =
      Map.ofEntries(
          entry("float", "Use double"),
          entry("short", "Use int"),
          entry("byte", "Use int"),
          entry("char", "Use String"),
          entry("java.lang.Float", "Use double"),
          entry("java.lang.Short", "Use int"),
          entry("java.lang.Byte", "Use int"),
          entry("java.lang.Character", "Use String"),
          entry("java.lang.CharSequence", "Use String"),
          entry("java.lang.Number", "Use int, long or double"),
          entry("java.lang.Enum", "Use the enum itself"),
          entry("java.util.Date", "Use Instant"),
          entry("java.util.Calendar", "Use Instant"),
          entry("java.sql.Timestamp", "Use Instant"),
          entry("java.time.LocalDateTime", "Use Instant"),
          entry("java.time.ZonedDateTime", "Use Instant"),
          entry("java.sql.Date", "Use LocalDate"),
          entry("java.time.LocalTime", "Use String"),
          entry("java.time.Year", "Use int"),
          entry("java.time.YearMonth", "Use String"),
          entry("java.time.ZoneId", "Use String"),
          entry("java.time.Period", AS_SENT),
          entry("java.net.URI", "Use String"),
          entry("java.net.URL", "Use String"),
          entry("java.util.Currency", "Use String"),
          entry("java.util.Locale", "Use String"),
          entry(
              "java.util.Optional",
              "Every member is optional, so use the type of the value in the Optional"),
          entry("java.util.OptionalInt", OPTIONAL + "int"),
          entry("java.util.OptionalLong", OPTIONAL + "long"),
          entry("java.util.OptionalDouble", OPTIONAL + "double"),
          entry("java.lang.Iterable", "Use Set or List"),
          entry("java.util.Collection", "Use Set or List"),
          entry("java.util.ArrayList", "Use List"),
          entry("java.util.LinkedList", "Use List"),
          entry("java.util.EnumSet", "Use Set"),
          entry("java.util.HashSet", "Use Set"),
          entry("java.util.LinkedHashSet", "Use Set"),
          entry("java.util.SortedSet", "Use Set"),
          entry("java.util.TreeSet", "Use Set"),
          entry("java.util.EnumMap", "Use Map<String, …>"),
          entry("java.util.HashMap", "Use Map<String, …>"),
          entry("java.util.LinkedHashMap", "Use Map<String, …>"),
          entry("java.util.SortedMap", "Use Map<String, …>"),
          entry("java.util.TreeMap", "Use Map<String, …>"));

  private JdkTypes() {}

  /**
   * Returns advice about a type: the most similar supported type, or the list of all supported
   * types.
   */
  static String insteadOf(String type) {
    return NEAR.getOrDefault(type, ANY);
  }
}
