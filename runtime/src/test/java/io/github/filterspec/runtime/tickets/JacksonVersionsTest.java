package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.filterspec.runtime.people.PeopleFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson 2 and Jackson 3 read and write generated values equally with their default mappers. */
class JacksonVersionsTest {
  private static final String ODD_NUMBERS =
      "{\"active\":[\"sla\"],\"sla\":[1E+3,2.50,18446744073709551616,-0.0,null,\"\",{}]"
          + ",\"isUrgent\":false}";

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper()
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);

  private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion ->
                  inclusion
                      .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                      .withContentInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  /** A record of the user that contains generated values. */
  record Segment(String name, TicketFilter filters, PeopleFilter people) {}

  /** The two versions of Jackson. */
  @SuppressWarnings("ImmutableEnumChecker") // the mappers are never changed
  enum Jackson {
    TWO {
      @Override
      String write(Object value) throws JsonProcessingException {
        return JACKSON_2.writeValueAsString(value);
      }

      @Override
      <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return JACKSON_2.readValue(json, type);
      }

      @Override
      String tree(Object value) {
        return JACKSON_2.valueToTree(value).toString();
      }
    },
    THREE {
      @Override
      String write(Object value) {
        return JACKSON_3.writeValueAsString(value);
      }

      @Override
      <T> T read(String json, Class<T> type) {
        return JACKSON_3.readValue(json, type);
      }

      @Override
      String tree(Object value) {
        return JACKSON_3.valueToTree(value).toString();
      }
    };

    abstract String write(Object value) throws JsonProcessingException;

    abstract <T> T read(String json, Class<T> type) throws JsonProcessingException;

    abstract String tree(Object value);
  }

  @ParameterizedTest
  @EnumSource
  void valueAloneIsWrittenAsItsJson(Jackson jackson) throws JsonProcessingException {
    TicketsQuery query = TicketsQuery.builder().tags("vip").build().atPage(3);

    assertThat(jackson.write(query)).isEqualTo(query.toJson());
    assertThat(jackson.tree(query)).isEqualTo(query.toJson());
    assertThat(jackson.read(query.toJson(), TicketsQuery.class)).isEqualTo(query);
  }

  @ParameterizedTest
  @EnumSource
  void recordContainsFilterAndExpression(Jackson jackson) throws JsonProcessingException {
    TicketFilter filter = TicketFilter.builder().tags("vip").build();
    PeopleFilter people =
        PeopleFilter.fromJson("{\"or\":[{\"and\":[{\"type\":\"new\",\"x\":2.50}]}]}");
    Segment segment = new Segment("VIPs", filter, people);

    String json = jackson.write(segment);

    assertThat(json).contains(filter.toJson(), people.toJson());
    assertThat(jackson.read(json, Segment.class)).isEqualTo(segment);
  }

  @ParameterizedTest
  @EnumSource
  void unknownKeysKeepEveryDigit(Jackson jackson) throws JsonProcessingException {
    TicketFilter filter = jackson.read(ODD_NUMBERS, TicketFilter.class);

    assertThat(filter).isEqualTo(TicketFilter.fromJson(ODD_NUMBERS));
    assertThat(filter.toJson()).contains("[1E+3,2.50,18446744073709551616,");
    assertThat(jackson.write(filter)).isEqualTo(filter.toJson());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"active\":[],\"active\":[]}",
        "{\"active\":[\"sla\"],\"sla\":{\"a\":1,\"a\":2}}",
        "{\"active\":[\"sla\"],\"sla\":1e99999999999}",
        "{\"active\":[\"sla\"],\"sla\":",
        "[]"
      })
  void malformedFilterFailsInBoth(String json) {
    for (Jackson jackson : Jackson.values()) {
      assertThatThrownBy(() -> jackson.read(json, TicketFilter.class))
          .isInstanceOfAny(
              JsonProcessingException.class, tools.jackson.core.JacksonException.class);
    }
  }
}
