package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import io.github.filterspec.sample.sandbox.server.StrictJson;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The next query finds a changed status. */
final class StatusUpdateTest {

  private static final String ELENA = "69ababfc1a0899b1ad4b0001";
  private static final String GRACE = "687d51a21a0899b1ad4b0191";

  @AutoClose private final Sandbox sandbox = TestSandbox.patient();
  private final RawClient client = new RawClient(sandbox);

  @Test
  void answerIsTheEnvelopeWithoutData() {
    assertThat(update("'" + ELENA + "','" + GRACE + "','" + ELENA + "'", "CLOSED").success())
        .isEqualTo("{\"success\":true,\"message\":\"Contacts updated: 2.\",\"code\":200}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETED", "Rückruf", "waiting for parts", "x"})
  void everyNameIsAStatus(String status) {
    update("'" + ELENA + "','" + GRACE + "'", status).success();

    assertThat(withStatus(status))
        .extracting(contact -> contact.path("_id").textValue())
        .containsExactly(ELENA, GRACE);
  }

  @Test
  void onlyStatusAndTimeChange() {
    JsonNode before = client.find("c1.elena");
    update("'" + ELENA + "'", "DELETED").success();
    JsonNode after = client.find("c1.elena");

    assertThat(after.path("updatedAt").textValue()).isEqualTo("2026-06-15T12:00:01.000Z");
    assertThat(without(after, "status", "updatedAt", "segments"))
        .isEqualTo(without(before, "status", "updatedAt", "segments"));
  }

  @Test
  void oldStatusNoLongerFindsThem() {
    List<JsonNode> before = client.everything(status("OPEN"));
    update("'" + ELENA + "'", "CLOSED").success();

    assertThat(client.everything(status("OPEN"))).hasSize(before.size() - 1);
  }

  @Test
  void chatsShowTheNewStatus() {
    update("'" + ELENA + "'", "DELETED").success();
    String chats = GoodRequest.CHATS.pathAndQuery();

    long found = 0;
    List<JsonNode> page = client.get(chats).data();
    for (int next = 2; !page.isEmpty(); next++) {
      found += page.stream().filter(c -> c.path("status").textValue().equals("DELETED")).count();
      page = client.get(chats.replace("page=1", "page=" + next)).data();
    }

    assertThat(found).isEqualTo(1);
  }

  @Test
  void unknownIdIsNamedAndNothingChanges() {
    Answer answer = update("'" + ELENA + "','nobody','" + GRACE + "'", "DELETED");

    assertThat(answer.error(404, "NOT_FOUND")).contains("'nobody'");
    assertThat(withStatus("DELETED")).isEmpty();
  }

  @Test
  void importedContactHasAStatus() {
    client.send(GoodRequest.IMPORT).success();
    JsonNode ada = client.find("+911234567890");
    update("'" + ada.path("_id").textValue() + "'", "DELETED").success();

    assertThat(ada.path("status").textValue()).isEqualTo("OPEN");
    assertThat(withStatus("DELETED"))
        .extracting(c -> c.path("_id"))
        .containsExactly(ada.path("_id"));
  }

  @Test
  void statusHasAtMost64Characters() {
    update("'" + ELENA + "'", "🐧".repeat(64)).success();

    assertThat(update("'" + ELENA + "'", "x".repeat(65)).badRequest())
        .startsWith("Field 'status' must be ")
        .contains("64");
  }

  private Answer update(String ids, String status) {
    String body = "{'ids':[" + ids + "],'status':'" + status + "'}";
    return client.send("PUT", "inbox/users/status-update", body);
  }

  private List<JsonNode> withStatus(String status) {
    return client.everything(status(status));
  }

  private static RawBody status(String status) {
    return RawBody.neutral().with("status", "[\"" + status + "\"]").active("status");
  }

  private static JsonNode without(JsonNode contact, String... fields) {
    return StrictJson.object(contact.toString()).without(List.of(fields));
  }
}
