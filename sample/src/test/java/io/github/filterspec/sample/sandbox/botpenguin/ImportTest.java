package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The next query finds imported contacts. */
final class ImportTest {

  private static final String PATH = "inbox/users/import";

  @AutoClose private final Sandbox sandbox = TestSandbox.patient();
  private final RawClient client = new RawClient(sandbox);

  @Test
  void answerFollowsOlderPages() {
    assertThat(client.send(GoodRequest.IMPORT).success())
        .isEqualTo("{\"status\":\"success\",\"message\":\"Contacts imported: 1.\"}");
  }

  @Test
  void importedContactIsNew() {
    client.send(GoodRequest.IMPORT).success();

    JsonNode ada = client.find("+911234567890");

    assertThat(sandbox.contactCount()).isEqualTo(1_201);
    assertThat(ada.at("/profile/userDetails/userProvidedName").textValue()).isEqualTo("Ada");
    assertThat(ada.at("/profile/userDetails/name").textValue()).isEqualTo("Ada");
    assertThat(ada.at("/profile/userDetails/contact").toString())
        .isEqualTo(
            "{\"email\":\"ada@example.com\",\"phone\":{\"number\":\"1234567890\",\"prefix\":\"+91\"}}");
    assertThat(ada.path("isContact").booleanValue()).isTrue();
    assertThat(ada.path("isImported").booleanValue()).isTrue();
    assertThat(ada.path("createdAt").textValue()).isEqualTo("2026-06-15T12:00:01.000Z");
    assertThat(ada.path("_id").textValue()).isEqualTo("6a2fe9411a0899b1ad4b04b0");
    assertThat(client.post(RawBody.neutral()).data().get(0)).isEqualTo(ada);
  }

  @Test
  void contactsAreCreatedInOrderASecondApart() {
    send("[" + phone("1", "91") + "," + phone("2", "91") + "," + phone("3", "91") + "]");

    List<JsonNode> newest = client.post(RawBody.neutral()).data().subList(0, 3);

    assertThat(newest)
        .extracting(c -> c.at("/profile/userDetails/contact/phone/number").textValue())
        .containsExactly("3", "2", "1");
    assertThat(newest)
        .extracting(c -> c.path("createdAt").textValue())
        .containsExactly(
            "2026-06-15T12:00:03.000Z", "2026-06-15T12:00:02.000Z", "2026-06-15T12:00:01.000Z");
    assertThat(newest.stream().map(c -> c.path("uuid").textValue()).distinct()).hasSize(3);
  }

  @Test
  void sameImportCreatesTheSameContactInEverySandbox() {
    client.send(GoodRequest.IMPORT).success();

    try (Sandbox another = Sandbox.start()) {
      RawClient other = new RawClient(another);
      other.send(GoodRequest.IMPORT).success();
      assertThat(other.find("+911234567890")).isEqualTo(client.find("+911234567890"));
    }
  }

  @Test
  void otherSandboxDoesNotHaveTheContact() {
    client.send(GoodRequest.IMPORT).success();

    try (Sandbox fresh = Sandbox.start()) {
      assertThat(fresh.contactCount()).isEqualTo(1_200);
    }
  }

  @Test
  void samePhoneUpdatesOnlyTheGivenFields() {
    client.send(GoodRequest.IMPORT).success();
    JsonNode before = client.find("+911234567890");
    send(
        "[{'profile':{'userDetails':{'userProvidedName':'','contact':{'phone':"
            + "{'number':'1234567890','prefix':'91'}},'tags':['vip'],"
            + "'attributes':[{'key':'plan','value':'pro'}]}}}]");

    JsonNode after = client.find("+911234567890");

    assertThat(sandbox.contactCount()).isEqualTo(1_201);
    assertThat(after.path("_id")).isEqualTo(before.path("_id"));
    assertThat(after.path("createdAt")).isEqualTo(before.path("createdAt"));
    assertThat(after.path("updatedAt").textValue()).isEqualTo("2026-06-15T12:00:02.000Z");
    assertThat(after.at("/profile/userDetails/name").textValue()).isEqualTo("Ada");
    assertThat(after.at("/profile/userDetails/tags").toString()).isEqualTo("[\"vip\"]");
    assertThat(after.at("/profile/userDetails/attributes").toString())
        .isEqualTo("[{\"key\":\"plan\",\"value\":\"pro\"}]");
  }

  @Test
  void prefixBelongsToThePhone() {
    send("[" + phone("1234567890", "91") + "," + phone("1234567890", "1") + "]");

    assertThat(sandbox.contactCount()).isEqualTo(1_202);
  }

  @Test
  void samePhoneTwiceInOneImportUpdatesTheContact() {
    send("[" + phone("7", "91") + "," + phone("7", "91") + "," + phone("5555459093", "90") + "]");

    JsonNode elena = client.find("+905555459093");

    assertThat(sandbox.contactCount()).isEqualTo(1_201);
    assertThat(elena.path("_id").textValue()).isEqualTo("69ababfc1a0899b1ad4b0001");
    assertThat(elena.at("/profile/userDetails/name").textValue()).isEqualTo("Elena Gonçalves");
    assertThat(elena.path("isImported").booleanValue()).isTrue();
  }

  @Test
  void importedContactCanBeFiltered() {
    RawBody vips = RawBody.neutral().with("tags", "[\"vip\"]").active("tags");
    RawBody recent =
        RawBody.neutral().with("createdAt.startAt", "\"2026-06-15T12:00:00Z\"").active("createdAt");
    int vipsBefore = client.count(vips);
    send("[" + phone("1", "91").replace("'contact'", "'tags':['vip'],'contact'") + "]");

    assertThat(client.count(vips)).isEqualTo(vipsBefore + 1);
    assertThat(client.count(recent)).isEqualTo(1);
    assertThat(client.count(RawBody.neutral())).isEqualTo(1_201);
    assertThat(client.count(RawBody.neutral().with("isContact", "true"))).isEqualTo(1_001);
    assertThat(client.get("inbox/segments").data().get(2).path("totalContacts").intValue())
        .isEqualTo(1_201);
  }

  @Test
  void wrongElementImportsNothing() {
    Answer answer =
        client.send("POST", PATH, "[" + phone("1", "91") + "," + phone("2", "+91") + "]");

    assertThat(answer.badRequest())
        .isEqualTo(
            "Field '[1].profile.userDetails.contact.phone.prefix' must be a string of digits.");
    assertThat(client.count(RawBody.neutral())).isEqualTo(1_200);
  }

  private void send(String json) {
    client.send("POST", PATH, json).success();
  }

  private static String phone(String number, String prefix) {
    return "{'profile':{'userDetails':{'contact':{'phone':{'number':'"
        + number
        + "','prefix':'"
        + prefix
        + "'}}}}}";
  }
}
