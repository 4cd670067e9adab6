package io.github.filterspec.sample.sandbox.botpenguin;

import io.github.filterspec.sample.sandbox.server.Refusal;
import java.util.List;

/**
 * All filters there are, by key.
 *
 * <p>Documented pairs of key and field: {@code userInteracted}, {@code isSubscriber}, {@code
 * tagsV2}, {@code bots} with {@code _botWhatsapp}. Documented keys whose field is clear by name or
 * meaning: {@code tags}, {@code status}, {@code segments}, {@code assignedTo}, {@code
 * lastSeenDate}. For the rest no key is documented; it is taken to be the field's name.
 */
final class FilterRules {

  static final List<FilterRule> ALL =
      List.of(
          new FlagRule("userInteracted", contact -> contact.flag("/userInteracted")),
          new FlagRule("isSubscriber", contact -> contact.flag("/isSubscriber")),
          new FlagRule("isOnline", contact -> contact.flag("/isOnline")),
          new FlagRule("isLiveChatActive", contact -> contact.flag("/isLiveChatActive")),
          new FlagRule("unreadMessage", contact -> contact.number("/unreadMessages") > 0),
          new FlagRule("ctwaNewUsers", contact -> contact.ctwa() == Ctwa.NEW),
          new FlagRule("ctwaOldUsers", contact -> contact.ctwa() == Ctwa.OLD),
          new AnyOfRule("status", "status", "/status"),
          new AnyOfRule("assignedTo", "_agentAssigned", "/_agentAssigned"),
          new AnyOfRule("lastMessageBy", "lastMessageBy", "/lastMessage/by"),
          new AnyOfRule("segments", "segments", "/segments"),
          new AnyOfRule("tags", "tags", "/profile/userDetails/tags"),
          new TagsV2Rule(),
          new BotsRule(),
          new WithinRule("lastSeenDate", "lastSeenAt", "/lastSeenAt"),
          new WithinRule("createdAt", "createdAt", "/createdAt"),
          new HasOrderedRule());

  private FilterRules() {}

  /** Whether there is a rule with this key. */
  static boolean has(String key) {
    return ALL.stream().anyMatch(rule -> rule.key().equals(key));
  }

  /**
   * The rule with this key.
   *
   * @throws Refusal 400 if there is none: what the real API does then is not documented
   */
  static FilterRule named(String key) {
    return ALL.stream()
        .filter(rule -> rule.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badRequest("Field 'applicableFilters' has the unknown key '" + key + "'."));
  }
}
