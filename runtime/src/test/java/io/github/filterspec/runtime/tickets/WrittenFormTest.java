package io.github.filterspec.runtime.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.TimeRange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The exact bytes of a flat body with active keys. */
class WrittenFormTest {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void emptyQueryHasEveryFieldAndNoKeys() {
    assertThat(TicketsQuery.builder().buildOrMatchAll().toJson())
        .isEqualTo(
            "{\"active\":[],\"export\":\"none\",\"tags\":[],\"isUrgent\":false,"
                + "\"assigned\":false,\"status\":[],\"seenAt\":{\"startAt\":\"\",\"endsAt\":\"\"},"
                + "\"orders\":{\"any\":false,\"count\":0,\"products\":[],\"lastAt\":\"\"},"
                + "\"rules\":[],\"minReplies\":0,\"attributes\":{},"
                + "\"related\":{\"active\":[],\"tags\":[],\"isUrgent\":false},"
                + "\"_mailBots\":[],"
                + "\"searchText\":\"\",\"depth\":0,\"sort\":\"newest\",\"page\":1}");
  }

  @Test
  void fullQueryHasEveryFieldInOrder() {
    TicketsQuery query =
        TicketsQuery.builder()
            .tags("vip", "new")
            .urgent()
            .with(TicketsQuery.UNREAD, true)
            .with(TicketsQuery.ASSIGNED, false)
            .with(TicketsQuery.STATUS, Set.of(Status.OPEN, Status.DONE))
            .with(TicketsQuery.SEEN_AT, TimeRange.since(JUNE))
            .with(TicketsQuery.ORDERS, new Orders(true, 2, Set.of("b", "a"), JUNE))
            .rules(List.of(new Rule("city", List.of(new Rule.Clause(Channel.MAIL, Set.of("x"))))))
            .with(TicketsQuery.REPLIES, 3)
            .with(TicketsQuery.SCORE, 0.5)
            .with(TicketsQuery.ATTRIBUTES, Map.of("b", "2", "a", "1"))
            .with(TicketsQuery.RELATED, TicketFilter.builder().urgent().build())
            .with(TicketsQuery.MAIL_BOTS, Set.of("m1"))
            .with(TicketsQuery.BOT_CHANNEL, Channel.CHAT)
            .with(TicketsQuery.TEXT, "ada")
            .with(TicketsQuery.DEPTH, 4)
            .with(TicketsQuery.SORT, "oldest")
            .build()
            .atPage(2);

    assertThat(query.toJson())
        .isEqualTo(
            "{\"active\":[\"tags\",\"urgent\",\"unread\",\"assigned\",\"status\",\"lastSeen\","
                + "\"orders\",\"rules\",\"replies\",\"score\",\"attributes\",\"related\",\"bots\"],"
                + "\"export\":\"none\",\"tags\":[\"new\",\"vip\"],\"isUrgent\":true,\"unread\":true,"
                + "\"assigned\":false,\"status\":[\"DONE\",\"OPEN\"],"
                + "\"seenAt\":{\"startAt\":\"2026-06-01T00:00:00.000Z\",\"endsAt\":\"\"},"
                + "\"orders\":{\"any\":true,\"count\":2,\"products\":[\"a\",\"b\"],"
                + "\"lastAt\":\"2026-06-01T00:00:00.000Z\"},"
                + "\"rules\":[{\"field\":\"city\",\"clauses\":"
                + "[{\"channel\":\"e-mail\",\"values\":[\"x\"]}]}],"
                + "\"minReplies\":3,\"minScore\":0.5,\"attributes\":{\"a\":\"1\",\"b\":\"2\"},"
                + "\"related\":{\"active\":[\"urgent\"],\"tags\":[],\"isUrgent\":true},"
                + "\"_mailBots\":[\"m1\"],\"_botChannel\":\"CHAT\","
                + "\"searchText\":\"ada\",\"depth\":4,\"sort\":\"oldest\",\"page\":2}");
    assertThat(TicketsQuery.fromJson(query.toJson())).isEqualTo(query);
  }

  @Test
  void bytesAreTheTextInUtf8() {
    TicketsQuery query = TicketsQuery.builder().tags("größer\n\"🙂\"").build();

    assertThat(new String(query.toJsonBytes(), StandardCharsets.UTF_8))
        .isEqualTo(query.toJson())
        .contains("\"tags\":[\"größer\\n\\\"🙂\\\"\"]");
    assertThat(query).hasToString(query.toJson());
  }

  @Test
  void sharedKeyIsListedOnce() {
    TicketsQuery one = TicketsQuery.builder().with(TicketsQuery.BOT_CHANNEL, Channel.CHAT).build();
    TicketsQuery both = one.toBuilder().with(TicketsQuery.MAIL_BOTS, Set.of("m1")).build();

    assertThat(one.activeKeys()).containsExactly("bots");
    assertThat(both.activeKeys()).containsExactly("bots");
    assertThat(TicketsQuery.fromJson(one.toJson())).isEqualTo(one);
    assertThat(TicketsQuery.fromJson(both.toJson())).isEqualTo(both);
  }

  @Test
  void queryIsImmutable() {
    Orders orders =
        TicketsQuery.builder()
            .with(TicketsQuery.ORDERS, new Orders(true, 1, new java.util.HashSet<>(), null))
            .build()
            .value(TicketsQuery.ORDERS)
            .orElseThrow();

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> orders.products().add("late"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
