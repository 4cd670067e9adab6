package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.tickets.TicketFeedQuery.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketFeedQuery;
import java.util.Iterator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with cursors: each answer contains the cursor of the next page. */
class CursorTest {
  private static final String LOOP =
      "TicketDesk answered with the same cursor that was in the request, so the iteration would never"
          + " end";

  @AutoClose private final Desk desk = new Desk();

  @Test
  void itemsOfAllPagesAreReturned() throws InterruptedException {
    answers("{\"next\":\"a1\"}", "t1", "t2").answers("{\"next\":\"b2\"}", "t3").answers("{}", "t4");

    assertThat(desk.client().items(ALL))
        .extracting(Ticket::id)
        .containsExactly("t1", "t2", "t3", "t4");

    assertThat(Desk.body(desk.takeRequest())).isEqualTo("{}");
    assertThat(Desk.body(desk.takeRequest())).isEqualTo("{\"after\":\"a1\"}");
    assertThat(Desk.body(desk.takeRequest())).isEqualTo("{\"after\":\"b2\"}");
  }

  @Test
  void itemsBeginAtCursorOfQuery() throws InterruptedException {
    answers("{}", "t9");

    assertThat(desk.client().items(ALL.atCursor("z9"))).hasSize(1);

    assertThat(Desk.body(desk.takeRequest())).isEqualTo("{\"after\":\"z9\"}");
  }

  @Test
  void pageHasCursorOfNextPage() {
    answers("{\"next\":\"a1\"}", "t1");

    Page<Ticket> page = desk.client().page(ALL);

    assertThat(page.cursor()).contains("a1");
    assertThat(desk.client().next(ALL, page))
        .map(TicketFeedQuery::toJson)
        .contains("{\"after\":\"a1\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "\"\"", "{\"next\":null}", "{\"next\":\"\"}"})
  void pageWithoutCursorIsTheLast(String paging) {
    answers(paging, "t1");

    Page<Ticket> page = desk.client().page(ALL);

    assertThat(page.hasNextPage()).isFalse();
    assertThat(desk.client().next(ALL, page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "7          | paging.next is not a text",
        "true       | paging.next is not a text",
        "[]         | paging.next is not a text",
        "\" \"      | paging.next is blank",
        "\"\\ud83d\"| paging.next has half of a surrogate pair"
      })
  void invalidCursorIsAnError(String next, String reason) {
    answers("{\"next\":" + next + "}", "t1");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(ALL))
        .withMessage("TicketDesk answered without saying whether another page follows: " + reason);
  }

  @Test
  void cursorOfRequestIsAnErrorAndNotQuoted() {
    answers("{\"next\":\"s3cret\"}", "t1").answers("{\"next\":\"s3cret\"}", "t1");
    Iterator<Ticket> items = desk.client().items(ALL).iterator();
    items.next();

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(items::next)
        .withMessage(LOOP + " (page 2 of this iteration)");
  }

  @Test
  void cursorOfRequestIsAnErrorOfFuture() {
    answers("{\"next\":\"a1\"}", "t1");

    assertThat(AsyncTest.failureOf(desk.client().pageAsync(ALL.atCursor("a1"))))
        .isInstanceOf(ApiProtocolException.class)
        .hasMessage(LOOP);
  }

  @Test
  void threeEmptyPagesAreSkipped() {
    answers("{\"next\":\"1\"}").answers("{\"next\":\"2\"}").answers("{\"next\":\"3\"}");
    answers("{}", "t1");

    assertThat(desk.client().items(ALL)).hasSize(1);
  }

  @Test
  void fourthEmptyPageIsAnError() {
    answers("{\"next\":\"1\"}").answers("{\"next\":\"2\"}").answers("{\"next\":\"3\"}");
    answers("{\"next\":\"4\"}");
    Iterator<Ticket> items = desk.client().items(ALL).iterator();

    assertThatExceptionOfType(ApiProtocolException.class).isThrownBy(items::hasNext);
  }

  /** Answers one request with these tickets and the given cursor field. */
  private CursorTest answers(String paging, String... ids) {
    desk.answers(
        200, "{\"success\":true,\"data\":%s,\"paging\":%s}".formatted(Desk.tickets(ids), paging));
    return this;
  }
}
