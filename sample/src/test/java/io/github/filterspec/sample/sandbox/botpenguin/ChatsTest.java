package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bot's leads and the rest of its contacts, page by page. */
final class ChatsTest {

  private static final String BOT = "694bee6ac275d8a9c13fb8e1";
  private static final String CUSTOMER = "5fed38e56fb193dcc6c933f5";

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  @ParameterizedTest
  @ValueSource(strings = {BOT, "6710a0c4e1b2d30011aa0002", "6710a0c4e1b2d30044aa0001"})
  void leadsAndNonLeadsAreAllContactsOfTheBotNewestFirst(String bot) {
    List<JsonNode> leads = everything(bot, "lead");
    List<JsonNode> others = everything(bot, "non-lead");

    assertThat(leads).isNotEmpty().allMatch(ChatsTest::hasEmailOrPhone);
    assertThat(others).isNotEmpty().noneMatch(ChatsTest::hasEmailOrPhone);
    assertThat(ids(client.everything(contactsOf(bot))))
        .hasSize(leads.size() + others.size())
        .containsSubsequence(ids(leads))
        .containsSubsequence(ids(others));
  }

  @Test
  void pagesHaveTwentyRecords() {
    int total = everything(BOT, "lead").size();

    assertThat(page(BOT, "lead", 1)).hasSize(20);
    assertThat(page(BOT, "lead", total / 20 + 1)).hasSize(total % 20);
    assertThat(page(BOT, "lead", total / 20 + 2)).isEmpty();
    assertThat(page(BOT, "lead", Integer.MAX_VALUE)).isEmpty();
  }

  @Test
  void recordHasTheDocumentedFields() {
    List<String> always =
        List.of(
            "_id",
            "uuid",
            "createdAt",
            "isOnline",
            "lastMessage",
            "lastSeenAt",
            "profile",
            "status",
            "updatedAt",
            "websiteVisits");

    assertThat(everything(BOT, "lead"))
        .allSatisfy(
            chat -> {
              assertThat(names(chat)).containsAll(always).hasSizeBetween(10, 11);
              assertThat(names(chat.path("lastMessage")))
                  .containsExactlyInAnyOrder("at", "by", "text");
              assertThat(names(chat.path("profile"))).containsExactly("notes", "userDetails");
              assertThat(names(chat.at("/profile/userDetails")))
                  .containsExactlyInAnyOrder(
                      "name",
                      "picture",
                      "contact",
                      "city",
                      "country",
                      "gender",
                      "tags",
                      "attributes");
            });
  }

  @Test
  void assignedAgentIsShown() {
    List<JsonNode> leads = everything(BOT, "lead");

    assertThat(leads).anyMatch(chat -> chat.has("_agentAssigned"));
    assertThat(leads)
        .filteredOn(chat -> !chat.has("_agentAssigned"))
        .isNotEmpty()
        .allMatch(chat -> chat.size() == 10);
  }

  @Test
  void recordAgreesWithTheInbox() {
    JsonNode chat = page(BOT, "lead", 1).get(0);
    JsonNode contact = client.find(chat.at("/profile/userDetails/contact/email").textValue());

    for (String pointer :
        List.of("/_id", "/uuid", "/createdAt", "/status", "/lastMessage", "/profile/notes")) {
      assertThat(chat.at(pointer)).isEqualTo(contact.at(pointer));
    }
    assertThat(chat.at("/profile/userDetails/contact"))
        .isEqualTo(contact.at("/profile/userDetails/contact"));
  }

  private static List<JsonNode> everything(String bot, String type) {
    List<JsonNode> all = new ArrayList<>();
    List<JsonNode> page = page(bot, type, 1);
    for (int next = 2; !page.isEmpty(); next++) {
      all.addAll(page);
      page = page(bot, type, next);
    }
    return all;
  }

  private static List<JsonNode> page(String bot, String type, int page) {
    String query = "?type=" + type + "&page=" + page + "&botId=" + bot + "&customerId=" + CUSTOMER;
    return client.get("inbox/direct/chats" + query).data();
  }

  private static RawBody contactsOf(String bot) {
    String list = "[\"" + bot + "\"]";
    return Stream.of("_botWebsite", "_botWhatsapp", "_botAutomation")
        .reduce(RawBody.neutral(), (body, field) -> body.with(field, list), (one, other) -> one)
        .active("bots");
  }

  private static boolean hasEmailOrPhone(JsonNode chat) {
    JsonNode contact = chat.at("/profile/userDetails/contact");
    return !contact.at("/email").asText().isEmpty()
        || !contact.at("/phone/number").asText().isEmpty();
  }

  private static List<String> ids(List<JsonNode> records) {
    return records.stream().map(record -> record.path("_id").textValue()).toList();
  }

  private static List<String> names(JsonNode json) {
    return json.propertyStream().map(Map.Entry::getKey).toList();
  }
}
