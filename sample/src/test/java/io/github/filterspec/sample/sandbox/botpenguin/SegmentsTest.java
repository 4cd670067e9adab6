package io.github.filterspec.sample.sandbox.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The stored segments, one for each case that a reader must handle. */
final class SegmentsTest {

  @AutoClose private static final Sandbox sandbox = TestSandbox.patient();
  private static final RawClient client = new RawClient(sandbox);
  private static final List<JsonNode> segments = client.get("inbox/segments").data();

  @Test
  void otherSegmentsCoverFurtherCases() {
    assertThat(
            segments.stream().map(segment -> segment.at("/filters/applicableFilters").toString()))
        .containsExactly(
            "[\"isSubscriber\"]",
            "[\"bots\",\"tagsV2\",\"isSubscriber\"]",
            "[]",
            "[\"status\",\"lastSeenDate\",\"tagsV2\"]",
            "[\"tags\",\"unreadMessage\"]",
            "[\"userInteracted\",\"leadScore\"]",
            "[]",
            "[\"bots\",\"assignedTo\",\"segments\"]");
    assertThat(segment("6a1d3c00b50b5c2fac800004").at("/filters/tagsV2")).hasSize(2);
    assertThat(segment("6a298eb5b50b5c2fac800006").at("/filters/leadScore").toString())
        .isEqualTo("{\"min\":40}");
    assertThat(segment("69e8aa30b50b5c2fac800007").at("/filters/status").toString())
        .isEqualTo("[\"VIP\"]");
  }

  @Test
  void onlyTheOlderSegmentHasUnreadMessage() {
    assertThat(segments)
        .allSatisfy(
            segment ->
                assertThat(segment.path("filters").has("unreadMessage"))
                    .isEqualTo(id(segment).equals("6407000cb50b5c2fac800005")));
  }

  @Test
  void segmentsHaveTheDocumentedFields() {
    assertThat(segments)
        .allSatisfy(
            segment ->
                assertThat(segment.propertyStream().map(Map.Entry::getKey))
                    .containsExactly(
                        "_id",
                        "_customer",
                        "segmentName",
                        "filters",
                        "status",
                        "createdAt",
                        "updatedAt",
                        "__v",
                        "totalContacts"));
    assertThat(segments.stream().map(SegmentsTest::id).distinct()).hasSize(8);
    assertThat(segments).allMatch(s -> id(s).matches("[0-9a-f]{24}"));
    assertThat(segments)
        .allMatch(s -> s.path("_customer").textValue().equals(sandbox.customerId()));
  }

  @Test
  void totalIsTheNumberOfMatchesAndMembers() {
    for (JsonNode segment : understood()) {
      RawBody filters = RawBody.neutral();
      for (Map.Entry<String, JsonNode> field : segment.path("filters").properties()) {
        filters = filters.with(field.getKey(), field.getValue().toString());
      }
      List<JsonNode> members =
          client.everything(
              RawBody.neutral().with("segments", "[\"" + id(segment) + "\"]").active("segments"));

      assertThat(client.everything(filters)).as(id(segment)).isNotEmpty().isEqualTo(members);
      assertThat(members).hasSize(segment.path("totalContacts").intValue());
    }
  }

  @Test
  void segmentWithoutActiveKeyHasAllContacts() {
    assertThat(segment("698c5a28b50b5c2fac800003").path("totalContacts").intValue())
        .isEqualTo(1_200);
    assertThat(segment("69e8aa30b50b5c2fac800007").path("totalContacts").intValue())
        .isEqualTo(1_200);
  }

  @Test
  void segmentWithAnUnknownKeyHasAFixedTotal() {
    RawBody members =
        RawBody.neutral().with("segments", "[\"6a298eb5b50b5c2fac800006\"]").active("segments");

    assertThat(segment("6a298eb5b50b5c2fac800006").path("totalContacts").intValue()).isEqualTo(37);
    assertThat(client.count(members)).isZero();
  }

  @Test
  void segmentInsideASegmentRestrictsIt() {
    JsonNode outer = segment("69f9f45cb50b5c2fac800008");
    List<JsonNode> members =
        client.everything(
            RawBody.neutral().with("segments", "[\"" + id(outer) + "\"]").active("segments"));

    assertThat(members)
        .isNotEmpty()
        .allMatch(contact -> contact.path("isSubscriber").booleanValue())
        .allMatch(contact -> contact.has("_botWebsite") && contact.has("_agentAssigned"));
  }

  private static List<JsonNode> understood() {
    return segments.stream().filter(s -> !s.path("filters").has("leadScore")).toList();
  }

  private static JsonNode segment(String id) {
    return segments.stream().filter(s -> id(s).equals(id)).findFirst().orElseThrow();
  }

  private static String id(JsonNode segment) {
    return segment.path("_id").textValue();
  }
}
