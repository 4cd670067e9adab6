package io.github.filterspec.sample.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stored segment is read, written and run as a query. */
class SegmentTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final JsonNode SEGMENTS = Resource.json("segments.json");

  @Test
  void segmentIsWrittenAsItWasRead() throws JsonProcessingException {
    for (JsonNode json : SEGMENTS) {
      JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(read(json)));

      assertThat(withSortedKeys(written)).isEqualTo(withSortedKeys(json));
    }
  }

  @Test
  void segmentRunsAsAQuery() throws JsonProcessingException {
    Segment segment = read(SEGMENTS.get(1));

    InboxUsersQuery query = InboxUsersQuery.builder().filters(segment.filters()).build();

    assertThat(query)
        .isEqualTo(
            InboxUsersQuery.builder()
                .whatsappBots("694bee6ac275d8a9c13fb8e1")
                .tagsV2(TagGroup.is(List.of("BotPenguin Team")))
                .subscriber()
                .build());
    assertThat(query.activeKeys()).containsExactlyInAnyOrder("bots", "tagsV2", "isSubscriber");
  }

  @Test
  void filtersAreDescribed() throws JsonProcessingException {
    assertThat(read(SEGMENTS.get(0)).filters().describe()).isEqualTo("subscriber");
  }

  @Test
  void inactiveFieldsAreUnset() throws JsonProcessingException {
    ObjectNode json = SEGMENTS.get(0).deepCopy();
    ((ObjectNode) json.get("filters")).putArray("status").add("OPEN");

    ContactsFilter filters = read(json).filters();

    assertThat(filters.status()).isEmpty();
    assertThat(filters).isEqualTo(read(SEGMENTS.get(0)).filters());
  }

  @Test
  void unknownKeyIsKeptButCannotRunAsAQuery() throws JsonProcessingException {
    ObjectNode json = SEGMENTS.get(0).deepCopy();
    ObjectNode filters = (ObjectNode) json.get("filters");
    ((ArrayNode) filters.get("applicableFilters")).add("leadScore");
    filters.putObject("leadScore").put("min", 40);

    Segment segment = read(json);

    assertThat(segment.filters().unknownKeys()).containsExactly("leadScore");
    JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(segment));
    assertThat(withSortedKeys(written)).isEqualTo(withSortedKeys(json));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InboxUsersQuery.builder().filters(segment.filters()))
        .withMessageContaining("leadScore");
  }

  private static Segment read(JsonNode json) throws JsonProcessingException {
    return MAPPER.treeToValue(json, Segment.class);
  }

  /** Compares without the order of the keys, because the keys are a set. */
  private static JsonNode withSortedKeys(JsonNode segment) {
    ObjectNode copy = segment.deepCopy();
    ArrayNode keys = (ArrayNode) copy.at("/filters/applicableFilters");
    List<String> sorted = new ArrayList<>();
    keys.forEach(key -> sorted.add(key.asText()));
    sorted.sort(null);
    keys.removeAll();
    sorted.forEach(keys::add);
    return copy;
  }
}
