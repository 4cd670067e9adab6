package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The condition that one key of {@code applicableFilters} switches on. */
interface FilterRule {

  /** Returns the key that switches the rule on. */
  String key();

  /** Returns the fields of the body that must be present when the key is listed. */
  List<String> fields();

  /** Returns whether a contact passes. It is called only if the fields restrict something. */
  boolean matches(StoredContact contact, JsonNode body);

  /** Returns whether all fields of the rule are unset. */
  default boolean restrictsNothing(JsonNode body) {
    return fields().stream().allMatch(field -> isUnset(body.path(field)));
  }

  /**
   * Checks that the body has the fields of the listed key.
   *
   * @throws Refusal 400 if a field is missing
   */
  default void requireFields(JsonNode body) {
    for (String field : fields()) {
      if (!body.has(field)) {
        throw Refusal.badRequest(
            "Field '" + field + "' is required: its key '" + key() + "' is listed.");
      }
    }
  }

  /**
   * Returns whether a value is one of those that the vendor's page documents for filters that are
   * not used: {@code ""}, {@code []}, {@code false}, or an object of such values. A missing value
   * is unset, too.
   */
  static boolean isUnset(JsonNode value) {
    if (value.isObject()) {
      return value.valueStream().allMatch(FilterRule::isUnset);
    }
    return value.isMissingNode()
        || (value.isArray() && value.isEmpty())
        || (value.isTextual() && value.textValue().isEmpty())
        || (value.isBoolean() && !value.booleanValue());
  }

  /** A boolean. {@code true} keeps only the contacts for which the condition holds. */
  record Flag(String key, Predicate<StoredContact> condition) implements FilterRule {
    @Override
    public List<String> fields() {
      return List.of(key);
    }

    @Override
    public boolean matches(StoredContact contact, JsonNode body) {
      return condition.test(contact);
    }
  }

  /**
   * A list. It keeps the contacts that have at least one of its values.
   *
   * <p>Documented for statuses and senders. Our choice: the same for tags and segments.
   */
  record AnyOf(String key, String field, String pointer) implements FilterRule {
    @Override
    public List<String> fields() {
      return List.of(field);
    }

    @Override
    public boolean matches(StoredContact contact, JsonNode body) {
      return contact.hasAny(pointer, body.path(field));
    }
  }

  /**
   * A range of time.
   *
   * <p>Documented: {@code ""} is an open end. Our choice: both ends belong to the range, and a
   * range that ends before it starts matches no contact.
   */
  record Within(String key, String field, String pointer) implements FilterRule {
    @Override
    public List<String> fields() {
      return List.of(field);
    }

    @Override
    public boolean matches(StoredContact contact, JsonNode body) {
      Instant moment = IsoTime.parse(contact.text(pointer));
      String start = body.path(field).path("startAt").textValue();
      String end = body.path(field).path("endsAt").textValue();
      return (start.isEmpty() || !moment.isBefore(IsoTime.parse(start)))
          && (end.isEmpty() || !moment.isAfter(IsoTime.parse(end)));
    }
  }

  /**
   * The advanced tag filter: {@code [{"filters":[{"operator":"is","tags":["vip"]}]}]}.
   *
   * <p>Documented: entries combine with AND, and {@code is} is the only operator. Our choice: the
   * filters of an entry combine with AND, {@code is} means that the contact has any of the tags,
   * and a filter without tags restricts nothing.
   */
  record TagsV2() implements FilterRule {
    @Override
    public String key() {
      return "tagsV2";
    }

    @Override
    public List<String> fields() {
      return List.of("tagsV2");
    }

    @Override
    public boolean matches(StoredContact contact, JsonNode body) {
      return body.path("tagsV2")
          .valueStream()
          .flatMap(entry -> entry.path("filters").valueStream())
          .map(filter -> filter.path("tags"))
          .allMatch(tags -> tags.isEmpty() || contact.hasAny("/profile/userDetails/tags", tags));
    }
  }

  /**
   * The filter by orders: {@code {"status":true,"lastAt":"…"}}.
   *
   * <p>Documented: {@code status} keeps contacts who have placed an order; {@code lastAt} filters
   * "by last order date". The page does not say which side of that date. Our choice: the last order
   * was at that time or later, with or without {@code status}.
   */
  record HasOrdered() implements FilterRule {
    @Override
    public String key() {
      return "hasOrdered";
    }

    @Override
    public List<String> fields() {
      return List.of("hasOrdered");
    }

    @Override
    public boolean matches(StoredContact contact, JsonNode body) {
      String lastAt = body.path("hasOrdered").path("lastAt").textValue();
      return contact.flag("/hasOrdered/status")
          && (lastAt.isEmpty() || !orderedBefore(contact, lastAt));
    }

    private static boolean orderedBefore(StoredContact contact, String time) {
      return IsoTime.parse(contact.text("/hasOrdered/lastAt")).isBefore(IsoTime.parse(time));
    }
  }

  /**
   * The key {@code bots}, which governs five fields.
   *
   * <p>Documented: the key with {@code _botWhatsapp}; the other four are clear by meaning. Our
   * choice: a contact passes if it belongs to any listed bot of any platform, because no contact
   * has a bot of each. {@code _botAutomation} may be missing, because only the segment page has it.
   */
  record Bots() implements FilterRule {
    private static final List<String> REQUIRED =
        List.of("_botWebsite", "_botWhatsapp", "_botTelegram", "_botFacebook");
    private static final String OPTIONAL = "_botAutomation";

    @Override
    public String key() {
      return "bots";
    }

    @Override
    public List<String> fields() {
      return REQUIRED;
    }

    @Override
    public boolean restrictsNothing(JsonNode body) {
      return allFields().allMatch(field -> FilterRule.isUnset(body.path(field)));
    }

    @Override
    public boolean matches(StoredContact contact, JsonNode body) {
      return allFields().anyMatch(field -> contact.hasAny("/" + field, body.path(field)));
    }

    private static Stream<String> allFields() {
      return Stream.concat(REQUIRED.stream(), Stream.of(OPTIONAL));
    }
  }
}
