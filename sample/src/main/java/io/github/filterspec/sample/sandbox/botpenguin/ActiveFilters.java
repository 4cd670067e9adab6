package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.botpenguin.StoredContact.Ctwa;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The active filters of a query or a segment. A filter is active if {@code applicableFilters}
 * contains the key of the filter.
 */
final class ActiveFilters {

  /**
   * The rules of all filters that have a key.
   *
   * <p>BotPenguin documents the keys {@code userInteracted}, {@code isSubscriber}, {@code tagsV2},
   * {@code bots}, {@code tags}, {@code status}, {@code segments}, {@code assignedTo} and {@code
   * lastSeenDate}. If the vendor does not document the key of a filter, we use the name of the
   * field as the key.
   */
  static final List<FilterRule> RULES =
      List.of(
          new FilterRule.Flag("userInteracted", contact -> contact.flag("/userInteracted")),
          new FilterRule.Flag("isSubscriber", contact -> contact.flag("/isSubscriber")),
          new FilterRule.Flag("isOnline", contact -> contact.flag("/isOnline")),
          new FilterRule.Flag("isLiveChatActive", contact -> contact.flag("/isLiveChatActive")),
          new FilterRule.Flag("unreadMessage", contact -> contact.number("/unreadMessages") > 0),
          new FilterRule.Flag("ctwaNewUsers", contact -> contact.ctwa() == Ctwa.NEW),
          new FilterRule.Flag("ctwaOldUsers", contact -> contact.ctwa() == Ctwa.OLD),
          new FilterRule.AnyOf("status", "status", "/status"),
          new FilterRule.AnyOf("assignedTo", "_agentAssigned", "/_agentAssigned"),
          new FilterRule.AnyOf("lastMessageBy", "lastMessageBy", "/lastMessage/by"),
          new FilterRule.AnyOf("segments", "segments", "/segments"),
          new FilterRule.AnyOf("tags", "tags", "/profile/userDetails/tags"),
          new FilterRule.TagsV2(),
          new FilterRule.Bots(),
          new FilterRule.Within("lastSeenDate", "lastSeenAt", "/lastSeenAt"),
          new FilterRule.Within("createdAt", "createdAt", "/createdAt"),
          new FilterRule.HasOrdered());

  private final JsonNode fields;
  private final List<FilterRule> active;

  private ActiveFilters(JsonNode fields, List<FilterRule> active) {
    this.fields = fields;
    this.active = List.copyOf(active);
  }

  /**
   * Reads the filters of a JSON object that has the field {@code applicableFilters}.
   *
   * @throws Refusal if a key is unknown, or if the field that belongs to a key is missing (status
   *     400)
   */
  static ActiveFilters of(JsonNode fields) {
    List<FilterRule> active = new ArrayList<>();
    for (JsonNode key : fields.path("applicableFilters")) {
      FilterRule rule = rule(key.textValue());
      rule.requireFields(fields);
      if (!rule.restrictsNothing(fields)) {
        active.add(rule);
      }
    }
    return new ActiveFilters(fields, active);
  }

  static boolean isKey(String key) {
    return RULES.stream().anyMatch(rule -> rule.key().equals(key));
  }

  boolean matches(StoredContact contact) {
    return active.stream().allMatch(rule -> rule.matches(contact, fields));
  }

  private static FilterRule rule(String key) {
    return RULES.stream()
        .filter(rule -> rule.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badRequest("Field 'applicableFilters' has the unknown key '" + key + "'."));
  }
}
