package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Filters with several values. */
final class FilterDetailsTest {

  private static final RawBody NEUTRAL = RawBody.neutral();

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);

  @Test
  void botsOfSeveralPlatformsAreAlternatives() {
    RawBody whatsapp = NEUTRAL.with("_botWhatsapp", "[\"694bee6ac275d8a9c13fb8e1\"]");
    RawBody facebook = NEUTRAL.with("_botFacebook", "[\"6710a0c4e1b2d30033aa0001\"]");
    RawBody both = whatsapp.with("_botFacebook", "[\"6710a0c4e1b2d30033aa0001\"]");

    assertThat(client.count(both.active("bots")))
        .isEqualTo(client.count(whatsapp.active("bots")) + client.count(facebook.active("bots")));
  }

  @Test
  void differentKeysCombineWithAnd() {
    List<JsonNode> found =
        client.everything(
            NEUTRAL
                .with("status", "[\"OPEN\"]")
                .with("isSubscriber", "true")
                .active("status", "isSubscriber"));

    assertThat(found)
        .isNotEmpty()
        .allMatch(contact -> contact.path("status").textValue().equals("OPEN"))
        .allMatch(contact -> contact.path("isSubscriber").booleanValue());
  }

  @Test
  void tagsOfOneFilterAreAlternatives() {
    RawBody tagsV2 =
        tagsV2("[{\"filters\":[{\"operator\":\"is\",\"tags\":[\"vip\",\"wholesale\"]}]}]");
    RawBody tags = NEUTRAL.with("tags", "[\"vip\",\"wholesale\"]").active("tags");

    assertThat(client.everything(tagsV2)).isNotEmpty().isEqualTo(client.everything(tags));
  }

  @Test
  void entriesAndFiltersOfTagsCombineWithAnd() {
    String is = "{\"operator\":\"is\",\"tags\":[\"%s\"]}";
    String newsletter = String.format(is, "newsletter");
    String wholesale = String.format(is, "wholesale");
    RawBody entries =
        tagsV2("[{\"filters\":[" + newsletter + "]},{\"filters\":[" + wholesale + "]}]");
    RawBody filters = tagsV2("[{\"filters\":[" + newsletter + "," + wholesale + "]}]");

    assertThat(client.everything(entries))
        .isNotEmpty()
        .allMatch(contact -> tagsOf(contact).containsAll(List.of("newsletter", "wholesale")))
        .isEqualTo(client.everything(filters));
  }

  @Test
  void bothEndsOfARangeBelongToIt() {
    String moment = "\"2026-03-02T09:00:00.000Z\"";

    assertThat(client.count(createdBetween(moment, moment))).isEqualTo(8);
    assertThat(client.count(createdBetween("\"2026-03-02T09:00:00.001Z\"", moment))).isZero();
  }

  @Test
  void timesMayHaveAnyOffset() {
    String moment = "\"2026-03-02T14:30:00+05:30\"";

    assertThat(client.count(createdBetween(moment, moment))).isEqualTo(8);
  }

  @Test
  void ordersAreFilteredByTheTimeOfTheLastOrder() {
    RawBody ordered = NEUTRAL.with("hasOrdered.status", "true").active("hasOrdered");
    List<String> times =
        client.everything(ordered).stream()
            .map(contact -> contact.at("/hasOrdered/lastAt").textValue())
            .sorted()
            .toList();
    String third = "\"" + times.get(2) + "\"";

    assertThat(client.count(ordered.with("hasOrdered.lastAt", third))).isEqualTo(times.size() - 2);
    assertThat(
            client.count(
                ordered.with("hasOrdered.status", "false").with("hasOrdered.lastAt", third)))
        .isEqualTo(times.size() - 2);
  }

  @Test
  void clickToWhatsappUsersAreNewOrOldAndOnWhatsapp() {
    List<JsonNode> newOnes = client.everything(ctwa("ctwaNewUsers"));
    List<JsonNode> oldOnes = client.everything(ctwa("ctwaOldUsers"));

    assertThat(newOnes)
        .hasSizeBetween(1, 300)
        .doesNotContainAnyElementsOf(oldOnes)
        .allMatch(contact -> contact.has("_botWhatsapp"));
    assertThat(oldOnes).hasSizeBetween(1, 300).allMatch(contact -> contact.has("_botWhatsapp"));
  }

  private static RawBody tagsV2(String value) {
    return NEUTRAL.with("tagsV2", value).active("tagsV2");
  }

  private static RawBody createdBetween(String start, String end) {
    return NEUTRAL
        .with("createdAt.startAt", start)
        .with("createdAt.endsAt", end)
        .active("createdAt");
  }

  private static RawBody ctwa(String field) {
    return NEUTRAL.with(field, "true").active(field);
  }

  private static List<String> tagsOf(JsonNode contact) {
    return contact.at("/profile/userDetails/tags").valueStream().map(JsonNode::textValue).toList();
  }
}
