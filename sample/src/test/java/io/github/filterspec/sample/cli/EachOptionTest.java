package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every option finds the contacts whose JSON matches, alone and together with others. */
final class EachOptionTest {
  private static final String TAGS = "/profile/userDetails/tags";

  @SuppressWarnings("NullAway.Init")
  private static List<JsonNode> everybody;

  @BeforeAll
  static void readEverybody() {
    everybody = RawInbox.everybody();
    assertThat(everybody).hasSize(1_000);
  }

  static Stream<Arguments> options() {
    return Stream.of(
        arguments("--user-interacted", flag("/userInteracted")),
        arguments("--subscriber", flag("/isSubscriber")),
        arguments("--online", flag("/isOnline")),
        arguments("--live-chat", flag("/isLiveChatActive")),
        arguments("--ordered", flag("/hasOrdered/status")),
        arguments("--unread", number("/unreadMessages")),
        arguments("--status OPEN", one("/status", "OPEN")),
        arguments("--status VIP,FOLLOW_UP", one("/status", "VIP", "FOLLOW_UP")),
        arguments("--status=VIP --status=CLOSED,OPEN", one("/status", "VIP", "CLOSED", "OPEN")),
        arguments(
            "--website-bot 6710a0c4e1b2d30011aa0001",
            one("/_botWebsite", "6710a0c4e1b2d30011aa0001")),
        arguments(
            "--whatsapp-bot 694bee6ac275d8a9c13fb8e2",
            one("/_botWhatsapp", "694bee6ac275d8a9c13fb8e2")),
        arguments(
            "--telegram-bot 6710a0c4e1b2d30022aa0001",
            one("/_botTelegram", "6710a0c4e1b2d30022aa0001")),
        arguments(
            "--facebook-bot 6710a0c4e1b2d30033aa0001",
            one("/_botFacebook", "6710a0c4e1b2d30033aa0001")),
        arguments(
            "--automation-bot 6710a0c4e1b2d30044aa0001",
            one("/_botAutomation", "6710a0c4e1b2d30044aa0001")),
        arguments(
            "--agent 60a1f0c2d4e5f60000000001,60a1f0c2d4e5f60000000003",
            one("/_agentAssigned", "60a1f0c2d4e5f60000000001", "60a1f0c2d4e5f60000000003")),
        arguments("--tag vip,Frühbucher", any(TAGS, "vip", "Frühbucher")),
        arguments("--tagged vip --tagged wholesale", any(TAGS, "vip", "wholesale")),
        arguments(
            "--segment 6a193cf7b50b5c2fac807d1f", any("/segments", "6a193cf7b50b5c2fac807d1f")),
        arguments("--last-message-by user,agent", one("/lastMessage/by", "user", "agent")),
        arguments("--seen-after 2026-06-14", between("/lastSeenAt", "2026-06-14T00:00", "9")),
        arguments(
            "--seen-before 2025-08-01T00:00:00Z",
            between("/lastSeenAt", "0", "2025-08-01T00:00:00.000Z")),
        arguments(
            "--created-after 2026-06-01T02:00:00+02:00", between("/createdAt", "2026-06-01", "9")),
        arguments(
            "--created-before 2025-07-01T00:00Z",
            between("/createdAt", "0", "2025-07-01T00:00:00.000Z")),
        arguments(
            "--created-after 2026-01-01 --created-before 2026-01-31",
            between("/createdAt", "2026-01-01", "2026-01-31T00:00:00.000Z")),
        arguments("--search Ada", person("ada")));
  }

  static Stream<Arguments> combinations() {
    return Stream.of(
        arguments(
            "--online --subscriber --status OPEN,REVIEW,CLOSED",
            flag("/isOnline")
                .and(flag("/isSubscriber"))
                .and(one("/status", "OPEN", "REVIEW", "CLOSED"))),
        arguments(
            "--telegram-bot 6710a0c4e1b2d30022aa0001 --facebook-bot 6710a0c4e1b2d30033aa0001",
            one("/_botTelegram", "6710a0c4e1b2d30022aa0001")
                .or(one("/_botFacebook", "6710a0c4e1b2d30033aa0001"))),
        arguments(
            "--tag newsletter --tagged vip,newsletter --seen-after 2026-05-01",
            any(TAGS, "newsletter").and(between("/lastSeenAt", "2026-05-01", "9"))),
        arguments(
            "--user-interacted --status OPEN,REVIEW --whatsapp-bot 694bee6ac275d8a9c13fb8e1",
            flag("/userInteracted")
                .and(one("/status", "OPEN", "REVIEW"))
                .and(one("/_botWhatsapp", "694bee6ac275d8a9c13fb8e1"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"options", "combinations"})
  void optionFindsMatchingContacts(String options, Predicate<JsonNode> wanted) {
    List<JsonNode> expected = everybody.stream().filter(wanted).toList();

    assertThat(find(options)).isEqualTo(expected);
    assertThat(expected).hasSizeBetween(1, 500);
  }

  /**
   * The JSON of contacts does not have this property, so a hand-written body selects the expected
   * contacts.
   */
  @ParameterizedTest
  @CsvSource({"--ctwa-new, ctwaNewUsers", "--ctwa-old, ctwaOldUsers"})
  void optionsFindUsersFromAds(String option, String key) {
    assertThat(find(option)).isEqualTo(RawInbox.flagged(key)).hasSizeBetween(1, 100);
  }

  @Test
  void everybodyFindsAllContacts() {
    assertThat(find("--everybody")).isEqualTo(everybody);
  }

  private static List<JsonNode> find(String options) {
    Ran ran = Ran.with(("find --format json --all " + options).split(" ", -1));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    return ran.contacts();
  }

  private static Predicate<JsonNode> flag(String pointer) {
    return contact -> contact.at(pointer).booleanValue();
  }

  private static Predicate<JsonNode> number(String pointer) {
    return contact -> contact.at(pointer).intValue() > 0;
  }

  private static Predicate<JsonNode> one(String pointer, String... values) {
    return contact -> List.of(values).contains(contact.at(pointer).asText());
  }

  private static Predicate<JsonNode> any(String pointer, String... values) {
    return contact ->
        contact.at(pointer).valueStream().anyMatch(own -> List.of(values).contains(own.asText()));
  }

  /** Returns whether a time is in a range. ISO texts of times can be compared as texts. */
  private static Predicate<JsonNode> between(String pointer, String from, String to) {
    return contact -> {
      String moment = contact.at(pointer).asText();
      return moment.compareTo(from) >= 0 && moment.compareTo(to) <= 0;
    };
  }

  private static Predicate<JsonNode> person(String text) {
    return contact -> {
      JsonNode details = contact.at("/profile/userDetails");
      return (details.path("name").asText() + "\n" + details.at("/contact/email").asText())
          .toLowerCase(Locale.ROOT)
          .contains(text);
    };
  }
}
