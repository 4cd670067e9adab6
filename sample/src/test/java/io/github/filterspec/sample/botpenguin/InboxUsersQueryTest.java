package io.github.filterspec.sample.botpenguin;

import static io.github.filterspec.sample.botpenguin.ConversationStatus.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bodies of single queries. */
final class InboxUsersQueryTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Instant TIME = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void bodyEqualsTheDocumentedBody() {
    assertThat(body(InboxUsersQuery.builder().userInteracted()))
        .isEqualTo(Resource.json("request-user-interacted.json"));
  }

  @Test
  void everyMapperWritesTheDocumentedBody() throws JsonProcessingException {
    InboxUsersQuery query = InboxUsersQuery.builder().userInteracted().build();

    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(query)))
        .isEqualTo(Resource.json("request-user-interacted.json"));
  }

  @Test
  void isContactHasNoKey() {
    ObjectNode expected = neutral();
    expected.put("isContact", false);

    assertThat(body(InboxUsersQuery.builder().matchAll().isContact(false))).isEqualTo(expected);
  }

  @Test
  void searchTextHasNoKey() {
    ObjectNode expected = neutral();
    expected.put("searchText", "Ada \"Zed\"");

    assertThat(body(InboxUsersQuery.builder().searchText("Ada \"Zed\""))).isEqualTo(expected);
  }

  @Test
  void ordersAreFiltered() {
    ObjectNode expected = neutral("hasOrdered");
    expected.putObject("hasOrdered").put("status", true).put("lastAt", "");

    assertThat(body(InboxUsersQuery.builder().hasOrdered(OrderHistory.ORDERED)))
        .isEqualTo(expected);
  }

  @Test
  void ordersSinceATimeAreFiltered() {
    ObjectNode expected = neutral("hasOrdered");
    expected.putObject("hasOrdered").put("status", true).put("lastAt", "2026-06-01T00:00:00.000Z");

    assertThat(body(InboxUsersQuery.builder().hasOrdered(new OrderHistory(true, TIME))))
        .isEqualTo(expected);
  }

  @Test
  void contactsWithoutOrdersCannotBeFiltered() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InboxUsersQuery.builder().hasOrdered(new OrderHistory(false, null)))
        .withMessageContaining("hasOrdered");
  }

  @Test
  void tagsHaveTheNewerForm() throws JsonProcessingException {
    ObjectNode expected = neutral("tagsV2");
    expected.set(
        "tagsV2",
        MAPPER.readTree("[{\"filters\":[{\"operator\":\"is\",\"tags\":[\"vip\",\"b2b\"]}]}]"));

    assertThat(body(InboxUsersQuery.builder().tagsV2(TagGroup.is(List.of("vip", "b2b")))))
        .isEqualTo(expected);
  }

  @Test
  void botsOfAllPlatformsHaveOneKey() {
    ObjectNode expected = neutral("bots");
    expected.putArray("_botWhatsapp").add("w1").add("w2");
    expected.putArray("_botAutomation").add("a");

    assertThat(body(InboxUsersQuery.builder().automationBots("a").whatsappBots("w2", "w1")))
        .isEqualTo(expected);
  }

  @Test
  void keyCanDifferFromTheField() {
    ObjectNode expected = neutral("assignedTo", "lastSeenDate", "status");
    expected.putArray("_agentAssigned").add("a");
    expected.putArray("status").add("OPEN");
    expected.putObject("lastSeenAt").put("startAt", "2026-06-01T00:00:00.000Z").put("endsAt", "");

    assertThat(
            body(
                InboxUsersQuery.builder()
                    .status(OPEN)
                    .lastSeenAt(TimeRange.since(TIME))
                    .agents("a")))
        .isEqualTo(expected);
  }

  @Test
  void filtersOfASegmentCanBeSet() {
    ContactsFilter stored =
        ContactsFilter.builder().subscriber().tags("vip").automationBots("a").build();

    assertThat(InboxUsersQuery.builder().filters(stored).build())
        .isEqualTo(InboxUsersQuery.builder().automationBots("a").tags("vip").subscriber().build());
  }

  /** Returns the documented body without a filter, but with these keys. */
  private static ObjectNode neutral(String... keys) {
    ObjectNode json = (ObjectNode) Resource.json("request-user-interacted.json");
    json.put("userInteracted", false);
    var list = json.putArray("applicableFilters");
    List.of(keys).forEach(list::add);
    return json;
  }

  private static JsonNode body(InboxUsersQuery.Builder builder) {
    try {
      return MAPPER.readTree(builder.build().toJson());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
