package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unknown keys are kept, compared, written back, and named. */
class UnknownKeysTest {

  @Test
  void unknownKeyIsKeptWithAllOtherFields() {
    String json = "{\"active\":[\"sla\"],\"tags\":[],\"isUrgent\":false,\"slaHours\":[4,null]}";
    TicketFilter filter = TicketFilter.fromJson(json);

    assertThat(filter.unknownKeys()).containsExactly("sla");
    assertThat(filter.activeKeys()).containsExactly("sla");
    assertThat(filter.toJson()).isEqualTo(json);
    assertThat(filter).isNotEqualTo(TicketFilter.fromJson(json.replace("4", "5")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"active\":[\"tags\"],\"tags\":\"vip\",\"isUrgent\":false}",
        "{\"active\":[\"tags\"],\"tags\":[\"vip\",7],\"isUrgent\":false}",
        "{\"active\":[\"tags\"],\"tags\":[],\"isUrgent\":false}",
        "{\"active\":[\"tags\"],\"tags\":[\" \"],\"isUrgent\":false}",
        "{\"active\":[\"tags\"],\"tags\":null,\"isUrgent\":false}",
        "{\"active\":[\"tags\"],\"isUrgent\":false}"
      })
  void listedKeyWithUnreadableValueIsKept(String json) {
    TicketFilter filter = TicketFilter.fromJson(json);

    assertThat(filter.unknownKeys()).containsExactly("tags");
    assertThat(filter.tags()).isEmpty();
    assertThat(filter.toJson()).isEqualTo(json);
    assertThat(TicketFilter.fromJson(filter.toJson())).isEqualTo(filter);
  }

  @Test
  void listedFlagThatIsOffIsKept() {
    String json = "{\"active\":[\"urgent\"],\"tags\":[],\"isUrgent\":false}";

    assertThat(TicketFilter.fromJson(json).unknownKeys()).containsExactly("urgent");
    assertThat(TicketFilter.fromJson(json).toJson()).isEqualTo(json);
  }

  @Test
  void unreadableParameterIsKeptWithItsField() {
    TicketsQuery query = TicketsQuery.fromJson("{\"active\":[],\"depth\":\"deep\",\"page\":0}");

    assertThat(query.unknownKeys()).containsExactly("depth", "page");
    assertThat(query.toJson()).contains("\"depth\":\"deep\"").contains("\"page\":0");
    assertThat(TicketsQuery.fromJson(query.toJson())).isEqualTo(query);
  }

  @Test
  void keptJsonIsComparedAsText() {
    TicketFilter one = stored("{\"b\":1.0,\"a\":[1e3]}");

    assertThat(stored("{\"a\":[1e3],\"b\":1.0}")).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(stored("{\"a\":[1e3],\"b\":1.00}")).isNotEqualTo(one);
    assertThat(TicketFilter.fromJson(one.toJson())).isEqualTo(one);
  }

  @Test
  void keptJsonIsImmutable() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode tree = mapper.createObjectNode();
    tree.putArray("active").add("sla");
    ObjectNode sla = tree.putObject("sla").put("ratio", 1e10);
    TicketFilter filter = mapper.treeToValue(tree, TicketFilter.class);
    String before = filter.toJson();

    sla.put("hours", 9);

    assertThat(filter.toJson()).isEqualTo(before);
    assertThat(TicketFilter.fromJson(before)).isEqualTo(filter);
  }

  /** Setting or clearing a member removes its kept JSON. */
  @Nested
  class InABuilder {

    @Test
    void newValueReplacesKeptJson() {
      TicketsQuery query = TicketsQuery.fromJson("{\"active\":[\"tags\"],\"tags\":\"vip\"}");

      assertThat(query.toBuilder().tags("new").build())
          .isEqualTo(TicketsQuery.builder().tags("new").build());
      assertThat(query.toBuilder().without(TicketsQuery.Field.TAGS).buildOrMatchAll())
          .isEqualTo(TicketsQuery.builder().matchAll().build());
    }

    @Test
    void pageCanBeChanged() {
      TicketsQuery query = TicketsQuery.fromJson("{\"active\":[],\"page\":\"uno\"}");

      assertThat(query.atPage(2).toJson()).contains("\"page\":2").doesNotContain("uno");
    }

    @Test
    void inactiveValueIsNotActivatedByItsKey() {
      TicketsQuery query =
          TicketsQuery.fromJson("{\"active\":[\"sla\"],\"_mailBots\":[\"m1\"],\"slaHours\":4}");

      TicketsQuery chat = query.toBuilder().with(TicketsQuery.BOT_CHANNEL, Channel.CHAT).build();

      assertThat(chat.toJson()).contains("\"_mailBots\":[]").contains("\"slaHours\":4");
      assertThat(TicketsQuery.fromJson(chat.toJson())).isEqualTo(chat);
    }
  }

  /** Filters that share a key are read separately. */
  @Nested
  class SharedKeys {

    @Test
    void fittingValuesAreReadAndOthersAreKept() {
      TicketsQuery query =
          TicketsQuery.fromJson(
              "{\"active\":[\"bots\"],\"_mailBots\":[\"m1\"],\"_botChannel\":\"FAX\"}");

      assertThat(query.unknownKeys()).containsExactly("bots");
      assertThat(query.value(TicketsQuery.MAIL_BOTS)).contains(java.util.Set.of("m1"));
      assertThat(query.toJson()).contains("\"_botChannel\":\"FAX\"");
      assertThat(TicketsQuery.fromJson(query.toJson())).isEqualTo(query);
    }

    @Test
    void keyWithOnlyUnsetValuesIsKept() {
      TicketsQuery query = TicketsQuery.fromJson("{\"active\":[\"bots\"],\"_mailBots\":[]}");

      assertThat(query.unknownKeys()).containsExactly("bots");
      assertThat(TicketsQuery.fromJson(query.toJson())).isEqualTo(query);
      assertThat(query.toBuilder().with(TicketsQuery.BOT_CHANNEL, Channel.CHAT).build())
          .isEqualTo(TicketsQuery.builder().with(TicketsQuery.BOT_CHANNEL, Channel.CHAT).build());
    }

    @Test
    void keyIsUnknownWhileOneFilterIsKeptAsJson() {
      TicketsQuery query =
          TicketsQuery.fromJson(
              "{\"active\":[\"bots\"],\"_mailBots\":\"m1\",\"_botChannel\":\"FAX\"}");
      TicketsQuery half = query.toBuilder().with(TicketsQuery.BOT_CHANNEL, Channel.CHAT).build();

      assertThat(half.unknownKeys()).containsExactly("bots");
      assertThat(half.toJson()).contains("\"_mailBots\":\"m1\"").contains("\"CHAT\"");
      assertThat(TicketsQuery.fromJson(half.toJson())).isEqualTo(half);
    }
  }

  private static TicketFilter stored(String slaJson) {
    return TicketFilter.fromJson("{\"active\":[\"sla\"],\"sla\":" + slaJson + "}");
  }
}
