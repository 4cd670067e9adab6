package io.github.filterspec.sample.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The body of a stored segment that runs as a query. */
final class StoredSegmentQueryTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private static List<JsonNode> segments() {
    return Resource.json("segments.json").valueStream().toList();
  }

  @Test
  void secondSegmentRunsAsAQuery() throws JsonProcessingException {
    Segment segment = read(segments().get(1));
    ObjectNode expected = (ObjectNode) Resource.json("request-user-interacted.json");
    expected.put("userInteracted", false).put("isSubscriber", true);
    expected.putArray("applicableFilters").add("tagsV2").add("isSubscriber").add("bots");
    expected.putArray("_botWhatsapp").add("694bee6ac275d8a9c13fb8e1");
    expected.set("tagsV2", segments().get(1).at("/filters/tagsV2"));

    InboxUsersQuery query = InboxUsersQuery.builder().filters(segment.filters()).build();
    ObjectNode body = (ObjectNode) MAPPER.readTree(query.toJson());

    assertThat(body.path("applicableFilters"))
        .containsExactlyInAnyOrderElementsOf(expected.path("applicableFilters"));
    assertThat(body.without("applicableFilters").equals(expected.without("applicableFilters")))
        .isTrue();
  }

  @Test
  void segmentWithoutActiveFiltersMatchesEverybody() throws JsonProcessingException {
    ObjectNode json = segments().get(1).deepCopy();
    ((ObjectNode) json.path("filters")).putArray("applicableFilters");

    InboxUsersQuery.Builder query = InboxUsersQuery.builder().filters(read(json).filters());

    assertThatIllegalStateException()
        .isThrownBy(query::build)
        .withMessageContaining("match all items");
    assertThat(query.matchAll().build()).isEqualTo(InboxUsersQuery.builder().matchAll().build());
  }

  @Test
  void unknownKeyIsKeptAndListedButCannotRun() throws JsonProcessingException {
    ObjectNode json = segments().get(0).deepCopy();
    ObjectNode stored = (ObjectNode) json.path("filters");
    stored.putArray("applicableFilters").add("isSubscriber").add("leadScore");
    stored.putObject("leadScore").put("min", 40);

    ContactsFilter filters = read(json).filters();

    assertThat(filters.unknownKeys()).containsExactly("leadScore");
    assertThat(filters.activeKeys()).containsExactlyInAnyOrder("isSubscriber", "leadScore");
    assertThat(MAPPER.readTree(filters.toJson())).isEqualTo(stored);
    assertThat(filters).isNotEqualTo(ContactsFilter.builder().subscriber().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InboxUsersQuery.builder().filters(filters))
        .withMessageContaining("leadScore");
  }

  private static Segment read(JsonNode json) throws JsonProcessingException {
    return MAPPER.readValue(json.toString(), Segment.class);
  }
}
