package io.github.filterspec.sample.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The bodies of commands have exactly the set fields. */
final class CommandBodiesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void importOmitsUnsetFields() {
    ImportUsersCommand command =
        ImportUsersCommand.builder().contacts(NewContact.withPhone("91", "1")).build();

    assertThat(command.toJson())
        .isEqualTo(
            "[{\"profile\":{\"userDetails\":{\"contact\":{\"phone\":{\"number\":\"1\","
                + "\"prefix\":\"91\"}},\"tags\":[],\"attributes\":[]}}}]");
  }

  @Test
  void leadHasEveryDocumentedField() {
    LeadUpdateCommand command =
        LeadUpdateCommand.builder()
            .uuid("9b1f")
            .botId("694bee6ac275d8a9c13fb8e1")
            .customerId("5fed38e56fb193dcc6c933f5")
            .agentId("60a1f0c2d4e5f60000000001")
            .name("Ada")
            .email("ada@example.com")
            .phone("1234567890")
            .dialCode("+91")
            .picture("https://example.com/ada.png")
            .status(ConversationStatus.OPEN)
            .tags("vip", "newsletter")
            .attributes(new NewAttribute("plan", "gold"))
            .notes(new NewNote("Call", "Back on Monday"))
            .build();
    JsonNode documented = Resource.json("lead-every-field.json");

    assertThat(tree(command.toJson())).isEqualTo(documented);
    assertThat(LeadUpdateCommand.fromJson(documented.toString())).isEqualTo(command);
  }

  @Test
  void leadOmitsUnsetFields() {
    LeadUpdateCommand command =
        LeadUpdateCommand.builder().uuid("u").botId("b").customerId("c").build();

    assertThat(command.toJson()).isEqualTo("{\"uuid\":\"u\",\"botId\":\"b\",\"customerId\":\"c\"}");
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
