package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any Jackson mapper reads and writes a generated value. */
class JacksonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TicketFilter FILTER = TicketFilter.builder().tags("vip").build();

  /** A stored segment of an application. */
  record Segment(String name, TicketFilter filters) {}

  @Test
  void filterCanBePartOfModel() throws JsonProcessingException {
    Segment segment = new Segment("VIPs", FILTER);

    String json = MAPPER.writeValueAsString(segment);

    assertThat(json)
        .isEqualTo(
            "{\"name\":\"VIPs\",\"filters\":"
                + "{\"active\":[\"tags\"],\"tags\":[\"vip\"],\"isUrgent\":false}}");
    assertThat(MAPPER.readValue(json, Segment.class)).isEqualTo(segment);
  }

  @Test
  void prettyPrinterSeesStructure() throws JsonProcessingException {
    assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(FILTER).lines())
        .containsExactly(
            "{",
            "  \"active\" : [ \"tags\" ],",
            "  \"tags\" : [ \"vip\" ],",
            "  \"isUrgent\" : false",
            "}");
  }

  @Test
  void treeHasStructure() {
    JsonNode tree = MAPPER.valueToTree(List.of(FILTER));

    assertThat(tree.at("/0/tags/0").textValue()).isEqualTo("vip");
    assertThat(tree.at("/0/isUrgent").isBoolean()).isTrue();
  }

  @Test
  void treeIsTheTreeOfTheJson() throws JsonProcessingException {
    TicketsQuery query = TicketsQuery.builder().tags("vip").build().atPage(3);

    JsonNode tree = MAPPER.valueToTree(query);

    assertThat(tree).isEqualTo(MAPPER.readTree(query.toJson()));
  }

  @Test
  void keptJsonIsWrittenEquallyByEverySink() throws JsonProcessingException {
    TicketFilter filter =
        TicketFilter.fromJson(
            "{\"active\":[\"sla\"],\"sla\":{\"z\":[1,-0.5,1e30,null,true],\"a\":\"\\u0001é\"}}");

    assertThat(filter.toJson())
        .contains("\"sla\":{\"a\":\"\\u0001é\",\"z\":[1,-0.5,1E+30,null,true]}");
    assertThat(MAPPER.writeValueAsString(filter)).isEqualTo(filter.toJson());
    assertThat(MAPPER.valueToTree(filter).toString()).isEqualTo(filter.toJson());
  }

  @Test
  void wrongJsonFailsWithExceptionOfJackson() {
    assertThatThrownBy(() -> MAPPER.readValue("{\"name\":\"x\",\"filters\":{}}", Segment.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("TicketFilter: the JSON is not an object with an array active");
  }
}
