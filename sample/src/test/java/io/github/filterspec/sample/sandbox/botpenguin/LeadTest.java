package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The next query finds a new or changed lead. */
final class LeadTest {

  private static final String ELENA = "120ee040-f9ab-447f-99b1-bf68e1b7ca32";
  private static final String BOT = "694bee6ac275d8a9c13fb8e1";
  private static final String WEBSITE_BOT = "6710a0c4e1b2d30011aa0001";

  private static final String EVERYTHING =
      ",'agentId':'60a1f0c2d4e5f60000000002','name':'Hedy Lamarr','email':'hedy@example.com',"
          + "'phone':'6641234567','dialCode':'+43','picture':'https://example.com/hedy.png',"
          + "'status':'REVIEW','tags':['vip','Wien'],"
          + "'attributes':[{'key':'plan','value':'pro'},{'key':'seats','value':3}],"
          + "'notes':[{'title':'Call','description':'at 8'},{'title':'','description':''}]";

  @AutoClose private final Sandbox sandbox = TestSandbox.patient();
  private final RawClient client = new RawClient(sandbox);

  @Test
  void answerIsTheDocumentedAnswer() {
    assertThat(put("new", BOT, "").success())
        .isEqualTo("{\"success\":true,\"message\":\"ok\",\"code\":200}");
  }

  @Test
  void unknownUuidCreatesAContactOfTheBot() {
    put("new", WEBSITE_BOT, EVERYTHING).success();

    JsonNode hedy = client.find("hedy@example.com");

    assertThat(sandbox.contactCount()).isEqualTo(1_201);
    assertThat(hedy.path("uuid").textValue()).isEqualTo("new");
    assertThat(hedy.path("_botWebsite").textValue()).isEqualTo(WEBSITE_BOT);
    assertThat(hedy.path("platform").toString()).isEqualTo("[\"WEBSITE\"]");
    assertThat(hedy.path("createdAt").textValue()).isEqualTo("2026-06-15T12:00:01.000Z");
    assertThat(hedy.path("isContact").booleanValue()).isTrue();
    assertThat(hedy.path("isImported").booleanValue()).isFalse();
    assertThat(client.post(RawBody.neutral()).data().get(0)).isEqualTo(hedy);
  }

  @Test
  void queriesShowEveryField() {
    put(ELENA, BOT, EVERYTHING).success();

    JsonNode contact = client.find("hedy@example.com");
    JsonNode details = contact.at("/profile/userDetails");

    assertThat(sandbox.contactCount()).isEqualTo(1_200);
    assertThat(contact.path("_id").textValue()).isEqualTo("69ababfc1a0899b1ad4b0001");
    assertThat(contact.path("_agentAssigned").textValue()).isEqualTo("60a1f0c2d4e5f60000000002");
    assertThat(contact.path("status").textValue()).isEqualTo("REVIEW");
    assertThat(contact.path("updatedAt").textValue()).isEqualTo("2026-06-15T12:00:01.000Z");
    assertThat(details.path("name").textValue()).isEqualTo("Hedy Lamarr");
    assertThat(details.path("picture").textValue()).isEqualTo("https://example.com/hedy.png");
    assertThat(details.at("/contact/phone").toString())
        .isEqualTo("{\"number\":\"6641234567\",\"prefix\":\"+43\"}");
    assertThat(details.path("tags").toString()).isEqualTo("[\"vip\",\"Wien\"]");
    assertThat(details.path("attributes").toString())
        .isEqualTo("[{\"key\":\"plan\",\"value\":\"pro\"},{\"key\":\"seats\",\"value\":3}]");
    assertThat(contact.at("/profile/notes")).hasSize(2);
    assertThat(contact.at("/profile/notes/0/description").textValue()).isEqualTo("at 8");
    assertThat(contact.at("/profile/notes"))
        .extracting(note -> note.path("_id").textValue())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9a-f]{24}"));
  }

  @Test
  void missingFieldsChangeNothing() {
    JsonNode before = client.find("c1.elena");
    put(ELENA, BOT, ",'status':'REVIEW'").success();
    JsonNode after = client.find("c1.elena");

    assertThat(after.path("profile")).isEqualTo(before.path("profile"));
    assertThat(after.path("createdAt")).isEqualTo(before.path("createdAt"));
    assertThat(after.path("status").textValue()).isEqualTo("REVIEW");
  }

  @Test
  void listReplacesTheOldList() {
    put(ELENA, BOT, EVERYTHING).success();
    put(ELENA, BOT, ",'tags':['vip'],'attributes':[],'notes':[]").success();

    JsonNode contact = client.find("hedy@example.com");

    assertThat(contact.at("/profile/userDetails/tags").toString()).isEqualTo("[\"vip\"]");
    assertThat(contact.at("/profile/userDetails/attributes")).isEmpty();
    assertThat(contact.at("/profile/notes")).isEmpty();
  }

  @Test
  void contactWithoutAddressIsANonLead() {
    put("new", BOT, ",'name':'Hedy'").success();
    assertThat(newest("non-lead").path("uuid").textValue()).isEqualTo("new");

    put("new", BOT, ",'phone':'6641234567','dialCode':'+43'").success();
    assertThat(newest("non-lead").path("uuid").textValue()).isNotEqualTo("new");
    assertThat(newest("lead").path("uuid").textValue()).isEqualTo("new");
    assertThat(newest("lead").at("/profile/userDetails/name").textValue()).isEqualTo("Hedy");
  }

  @Test
  void filtersAndSegmentsUseTheChange() {
    RawBody agents =
        RawBody.neutral()
            .with("_agentAssigned", "[\"60a1f0c2d4e5f60000000002\"]")
            .active("assignedTo");
    int before = client.count(agents);
    put("new", BOT, EVERYTHING).success();

    assertThat(client.count(agents)).isEqualTo(before + 1);
    assertThat(client.get("inbox/segments").data().get(2).path("totalContacts").intValue())
        .isEqualTo(1_201);
  }

  @Test
  void membersOfASegmentFollowTheirTags() {
    JsonNode subscriber = client.everything(ofTheTeam()).get(0);
    put(subscriber.path("uuid").textValue(), BOT, ",'tags':['newsletter']").success();

    assertThat(client.count(ofTheTeam())).isEqualTo(1);
    assertThat(client.get("inbox/segments").data().get(1).path("totalContacts").intValue())
        .isEqualTo(1);
  }

  @Test
  void importedContactGetsTheBot() {
    client.send(GoodRequest.IMPORT).success();
    String uuid = client.find("+911234567890").path("uuid").textValue();
    put(uuid, BOT, "").success();

    assertThat(sandbox.contactCount()).isEqualTo(1_201);
    assertThat(newest("lead").path("uuid").textValue()).isEqualTo(uuid);
  }

  @Test
  void contactOfAnotherBotIsRefused() {
    Answer answer = put(ELENA, WEBSITE_BOT, ",'name':'Hedy'");

    assertThat(answer.badRequest()).startsWith("Field 'botId' must be the bot of the contact");
    assertThat(client.find("c1.elena").at("/profile/userDetails/name").textValue())
        .isEqualTo("Elena Gonçalves");
  }

  private Answer put(String uuid, String bot, String more) {
    String body = "{'uuid':'%s','botId':'%s','customerId':'%s'%s}";
    return client.send(
        "PUT", "inbox/direct/lead", body.formatted(uuid, bot, sandbox.customerId(), more));
  }

  private JsonNode newest(String type) {
    String chats = GoodRequest.CHATS.pathAndQuery().replace("type=lead", "type=" + type);
    List<JsonNode> page = client.get(chats).data();
    return page.get(0);
  }

  private static RawBody ofTheTeam() {
    return RawBody.neutral().with("segments", "[\"694e131dd39d308144af3e20\"]").active("segments");
  }
}
