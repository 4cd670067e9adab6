package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contacts are always the same, and have the form of the vendor's page. */
final class ContactDataTest {

  private static final List<StoredContact> CONTACTS = ContactData.contacts();

  @Test
  void contactsAreTheSameOnEveryMachine() throws NoSuchAlgorithmException {
    assertThat(ContactData.contacts()).isEqualTo(CONTACTS);
    assertThat(sha256(CONTACTS.toString()))
        .isEqualTo("4f52919d072124bd4de62d443f0d4094a4a34c7fb711c8b2a847a10a5644c0f8");
  }

  @Test
  void idsAreUnique() {
    assertThat(strings("/_id")).hasSize(1_200).allMatch(id -> id.matches("[0-9a-f]{24}"));
    assertThat(strings("/uuid")).hasSize(1_200);
  }

  @Test
  void timesAreInUtcWithMillisecondsAndNotAfterTheSnapshot() {
    for (String pointer : List.of("/createdAt", "/updatedAt", "/lastSeenAt", "/lastMessage/at")) {
      assertThat(strings(pointer))
          .allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
          .allMatch(time -> time.compareTo("2026-06-15T12:00:00.000Z") <= 0);
    }
  }

  @Test
  void everyStatusOccurs() {
    assertThat(strings("/status"))
        .containsExactlyInAnyOrder(
            "OPEN", "INPROGRESS", "REVIEW", "ONHOLD", "DEPENDANCY", "CLOSED", "VIP", "FOLLOW_UP");
  }

  @Test
  void everyPlatformBotAgentSenderSegmentAndTagOccurs() {
    assertThat(strings("/platform/0"))
        .containsExactlyInAnyOrder("WEBSITE", "WHATSAPP", "TELEGRAM", "FACEBOOK", "INSTAGRAM");
    for (Platform platform : Platform.values()) {
      assertThat(strings("/" + platform.botField()))
          .containsExactlyInAnyOrderElementsOf(platform.bots());
    }
    assertThat(strings("/_agentAssigned")).containsExactlyInAnyOrderElementsOf(Catalogue.AGENTS);
    assertThat(strings("/lastMessage/by")).containsExactlyInAnyOrder("bot", "user", "agent");
    assertThat(elements("/segments"))
        .containsExactlyInAnyOrder("6a193cf7b50b5c2fac807d1f", "694e131dd39d308144af3e20");
    assertThat(elements("/profile/userDetails/tags"))
        .containsExactlyInAnyOrder(
            "BotPenguin Team", "vip", "newsletter", "wholesale", "Frühbucher");
  }

  @ParameterizedTest
  @CsvSource({
    "WEBSITE,   _botWebsite,    _userWebsite,    device",
    "WHATSAPP,  _botWhatsapp,   _userWhatsapp,   whatsAppNumber",
    "TELEGRAM,  _botTelegram,   _userTelegram,   telegramChatId",
    "FACEBOOK,  _botFacebook,   _userFacebook,   facebookProfileId",
    "INSTAGRAM, _botAutomation, _userAutomation, instagramProfileId",
  })
  void fieldsOfAPlatformOccurOnThatPlatformOnly(
      String platform, String bot, String user, String profile) {
    for (StoredContact contact : CONTACTS) {
      boolean expected = contact.text("/platform/0").equals(platform);
      assertThat(contact.json().has(bot)).isEqualTo(expected);
      assertThat(contact.json().has(user)).isEqualTo(expected);
      assertThat(contact.json().path("profile").findValue(profile) != null).isEqualTo(expected);
    }
  }

  @Test
  void conditionalFieldsFollowTheirCondition() {
    assertThat(CONTACTS)
        .allSatisfy(
            contact -> {
              JsonNode json = contact.json();
              boolean agentic = contact.text("/chatBotType").equals("AGENTIC");
              assertThat(json.has("_aiAgent")).isEqualTo(agentic);
              assertThat(json.has("emailNotificationSent")).isEqualTo(agentic);
              assertThat(json.has("conversationSummary")).isEqualTo(!agentic);
              assertThat(json.path("hasOrdered").has("lastAt"))
                  .isEqualTo(contact.flag("/hasOrdered/status"));
            });
  }

  @Test
  void someContactsHaveNotesAttributesOrNoName() {
    assertThat(CONTACTS)
        .anyMatch(contact -> !contact.text("/profile/notes/0/_id").isEmpty())
        .anyMatch(contact -> !contact.text("/profile/userDetails/attributes/0/key").isEmpty())
        .anyMatch(contact -> !contact.text("/profile/userDetails/userProvidedName").isEmpty())
        .anyMatch(contact -> contact.text("/profile/userDetails/name").isEmpty());
    assertThat(strings("/profile/userDetails/name"))
        .anyMatch(name -> name.contains("ë"))
        .anyMatch(name -> name.contains("美咲"));
  }

  @Test
  void conversationIsConsistent() {
    assertThat(CONTACTS)
        .allSatisfy(
            contact -> {
              String by = contact.text("/lastMessage/by");
              assertThat(by.equals("bot") || contact.flag("/userInteracted")).isTrue();
              assertThat(by.equals("agent") && contact.text("/_agentAssigned").isEmpty()).isFalse();
              assertThat(contact.number("/unreadMessages"))
                  .isEqualTo(contact.number("/unreadMessage/0/count"));
              assertThat(contact.text("/createdAt").compareTo(contact.text("/lastSeenAt")))
                  .isLessThanOrEqualTo(0);
            });
  }

  private static Set<String> strings(String pointer) {
    return CONTACTS.stream()
        .map(contact -> contact.text(pointer))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<String> elements(String pointer) {
    Stream<JsonNode> elements =
        CONTACTS.stream().flatMap(contact -> contact.json().at(pointer).valueStream());
    return new HashSet<>(elements.map(JsonNode::textValue).toList());
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
