package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A condition for contacts, which is active if {@code applicableFilters} contains the key of the
 * condition.
 */
interface FilterRule {

  /** Returns the key that makes the rule active. */
  String key();

  /**
   * Returns the fields that a body must have if its list {@code applicableFilters} contains the key
   * of the rule.
   */
  List<String> fields();

  /** Returns whether a contact matches the filter. */
  boolean matches(StoredContact contact, JsonNode body);

  /** Returns whether every field of the rule is missing or has an unset value. */
  default boolean restrictsNothing(JsonNode body) {
    return fields().stream().allMatch(field -> isUnset(body.path(field)));
  }

  /**
   * Checks that the body has all fields that the rule needs.
   *
   * @throws Refusal if a field is missing (status 400)
   */
  default void requireFields(JsonNode body) {
    for (String field : fields()) {
      if (!body.has(field)) {
        throw Refusal.badRequest(
            "Field '" + field + "' is required, because its key '" + key() + "' is listed.");
      }
    }
  }

  /**
   * Returns whether the value of a filter is unset.
   *
   * <p>BotPenguin documents these unset values: {@code ""}, {@code []}, {@code false}, and objects
   * in which every value is unset.
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

  /** A filter that can only have the value true. */
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
   * A filter for contacts that have at least one of several values.
   *
   * <p>BotPenguin documents that a contact matches a filter for statuses or senders if the contact
   * has at least one of the filter's values. By our own decision, a contact matches a filter for
   * tags or segments if the contact has at least one of the filter's values.
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
   * A filter for a time range.
   *
   * <p>BotPenguin documents that the value {@code ""} stands for an open end of the range. This is
   * our own decision: a time that is equal to the start or the end is within the range.
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
   * The filter {@code tagsV2}, such as {@code [{"filters":[{"operator":"is","tags":["vip"]}]}]}.
   *
   * <p>BotPenguin documents that a contact must match all entries of the list, and documents no
   * operator other than "is". Two rules are our own decision: a contact must match all filters in
   * the field {@code filters} of a list entry, and the operator "is" matches a contact that has at
   * least one of the tags.
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
   * The rule for the filter {@code hasOrdered}, whose value looks like {@code
   * {"status":true,"lastAt":"…"}}.
   *
   * <p>BotPenguin documents that {@code lastAt} filters "by last order date". This is our own
   * decision: {@code lastAt} selects contacts whose last order was at that time or later.
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
   * The five filters that share the key {@code bots}.
   *
   * <p>BotPenguin documents the key {@code bots} for the field {@code _botWhatsapp}. For all bot
   * fields except {@code _botWhatsapp}, the key {@code bots} is our own decision. By our own
   * decision, a contact matches if at least one of the five bot fields contains a bot of the
   * contact, because a contact usually has only one bot.
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
