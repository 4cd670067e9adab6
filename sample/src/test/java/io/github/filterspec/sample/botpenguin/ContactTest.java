package io.github.filterspec.sample.botpenguin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contact is read and written without a loss. */
final class ContactTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  @ParameterizedTest
  @ValueSource(strings = {"contact-website.json", "contact-every-field.json"})
  void contactIsWrittenAsItWasRead(String file) throws JsonProcessingException {
    JsonNode json = Resource.json(file);
    Contact contact = read(json);

    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(contact))).isEqualTo(json);
    assertThat(contact.other()).isEmpty();
  }

  @Test
  void contactHasTheVendorsValues() throws JsonProcessingException {
    Contact contact = read(Resource.json("contact-every-field.json"));

    assertThat(contact.status()).isEqualTo(new ConversationStatus("Waiting for parts"));
    assertThat(contact.lastSeenAt()).isEqualTo(Instant.parse("2026-06-12T08:13:50.120Z"));
    assertThat(contact.hasOrdered())
        .isEqualTo(new Contact.Orders(true, Instant.parse("2026-05-31T23:59:59.999Z")));
    assertThat(contact.whatsappBot()).isEqualTo("694bee6ac275d8a9c13fb8e1");
    assertThat(contact.segments()).containsExactly("6a193cf7b50b5c2fac807d1f");
  }

  @Test
  void unknownFieldsAreKept() throws JsonProcessingException {
    ObjectNode json = (ObjectNode) Resource.json("contact-website.json");
    json.put("score", 4).putObject("consent").put("sms", true);

    Contact contact = read(json);

    assertThat(contact.other()).containsOnlyKeys("score", "consent");
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(contact))).isEqualTo(json);
  }

  @Test
  void missingListsAreEmpty() throws JsonProcessingException {
    Contact contact =
        MAPPER.readValue("{\"_id\":\"a\",\"profile\":{\"userDetails\":{}}}", Contact.class);

    assertThat(contact.platforms()).isEmpty();
    assertThat(contact.segments()).isEmpty();
    assertThat(contact.unreadByUser()).isEmpty();
    assertThat(contact.other()).isEmpty();
    assertThat(contact.profile())
        .isNotNull()
        .satisfies(
            profile -> {
              assertThat(profile.notes()).isEmpty();
              assertThat(profile.userDetails())
                  .isNotNull()
                  .satisfies(details -> assertThat(details.tags()).isEmpty());
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-06-12T08:13:50.000Z",
        "2026-06-12T08:13:50.300Z",
        "2026-06-12T08:13:50.000001Z",
        "1969-12-31T23:59:59.999Z"
      })
  void timesAreWrittenAsTheyWereRead(String time) throws JsonProcessingException {
    Contact contact =
        MAPPER.readValue("{\"_id\":\"a\",\"createdAt\":\"" + time + "\"}", Contact.class);

    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(contact)).path("createdAt").asText())
        .isEqualTo(time);
  }

  private static Contact read(JsonNode json) throws JsonProcessingException {
    return MAPPER.readValue(json.toString(), Contact.class);
  }
}
