package io.github.filterspec.sample.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bodies of the other endpoints. */
class OtherEndpointsTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  @Test
  void importIsATopLevelArray() throws JsonProcessingException {
    String documented =
        """
        [{"profile":{"userDetails":{"userProvidedName":"Ada","contact":{"email":"ada@example.com",
          "phone":{"number":"1234567890","prefix":"91"}},"tags":[],"attributes":[]}}}]
        """;

    ImportUsersCommand command =
        ImportUsersCommand.builder()
            .contacts(
                NewContact.withPhone("91", "1234567890").named("Ada").email("ada@example.com"))
            .build();

    assertThat(MAPPER.readTree(command.toJson())).isEqualTo(MAPPER.readTree(documented));
    assertThat(ImportUsersCommand.fromJson(documented)).isEqualTo(command);
  }

  @Test
  void contactNeedsAPhoneNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImportUsersCommand.builder().contacts(NewContact.withPhone("91", " ")))
        .withMessageContaining("contacts")
        .withMessageContaining("number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImportUsersCommand.builder().contacts(List.of()))
        .withMessageContaining("Correct the value. The member contacts is required.");
  }

  @Test
  void statusUpdateHasIdsAndAStatus() {
    StatusUpdateCommand command =
        StatusUpdateCommand.builder().ids("b", "a").status(ConversationStatus.CLOSED).build();

    assertThat(command.toJson()).isEqualTo("{\"ids\":[\"a\",\"b\"],\"status\":\"CLOSED\"}");
    assertThat(StatusUpdateCommand.fromJson(command.toJson())).isEqualTo(command);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusUpdateCommand.builder().ids(" "))
        .withMessageContaining("ids");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusUpdateCommand.builder().ids(List.of()))
        .withMessageContaining("ids");
  }

  @Test
  void leadHasSetFieldsOnly() {
    LeadUpdateCommand command =
        LeadUpdateCommand.builder()
            .uuid("u")
            .botId("b")
            .customerId("c")
            .dialCode("+91")
            .attributes(new NewAttribute("k", "v"), new NewAttribute("none", null))
            .notes(new NewNote("t", "d"))
            .build();

    assertThat(command.toJson())
        .isEqualTo(
            "{\"uuid\":\"u\",\"botId\":\"b\",\"customerId\":\"c\",\"dialCode\":\"+91\","
                + "\"attributes\":[{\"key\":\"k\",\"value\":\"v\"},{\"key\":\"none\",\"value\":\"\"}],"
                + "\"notes\":[{\"title\":\"t\",\"description\":\"d\"}]}");
    assertThat(LeadUpdateCommand.fromJson(command.toJson())).isEqualTo(command);
  }

  @Test
  void chatIsWrittenAsItWasRead() throws JsonProcessingException {
    JsonNode json = Resource.json("chat.json");

    Chat chat = MAPPER.treeToValue(json, Chat.class);

    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(chat))).isEqualTo(json);
  }

  @Test
  void parametersOfChatsAreInTheUrl() {
    ChatsQuery query =
        ChatsQuery.builder().botId("b").customerId("c").type(ChatType.NON_LEAD).build();

    assertThat(query.parameters().toString())
        .isEqualTo("{botId=b, customerId=c, type=non-lead, page=1}");
    assertThat(ChatsQuery.fromJson(query.toJson())).isEqualTo(query);
  }
}
