package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static io.github.filterspec.runtime.tickets.TicketFeedQuery.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.tickets.Ticket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An iteration that would never end throws an exception, which names the page. */
class EndlessWalkTest {
  @AutoClose private final Desk desk = new Desk();

  @Test
  void alternatingCursors() {
    feed("A", "t1").feed("B", "t2").feed("A", "t1");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().stream(ALL).count())
        .withMessage(
            "TicketDesk: page 3 of this iteration has the cursor of an earlier page, so the"
                + " iteration would never end");
    assertThat(desk.requests()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 40})
  void longCycleOfCursors(int length) {
    for (int page = 0; page < length + 2; page++) {
      feed("c" + page % length, "t1");
    }

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().items(ALL).forEach(ticket -> {}));
    assertThat(desk.requests()).isEqualTo(length + 1);
  }

  @Test
  void cursorOfFirstPage() {
    feed("b", "t1").feed("a", "t2");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().stream(ALL.atCursor("a")).count())
        .withMessageContaining("page 2 of this iteration has the cursor of an earlier page");
  }

  @Test
  void newCursorIsNeverAnError() {
    feed("A", "t1", "t2").feed("B", "t1", "t2").feed("C", "t1", "t2").feed("", "t1", "t2");

    assertThat(desk.client().stream(ALL)).hasSize(8);
  }

  @Test
  void ignoredPageNumber() {
    desk.answersTickets("t1", "t2").answersTickets("t1", "t2");
    List<String> ids = new ArrayList<>();

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().items(VIP).forEach(ticket -> ids.add(ticket.id())))
        .withMessage(
            "TicketDesk: page 2 of this iteration has the same items as an earlier page, so the"
                + " iteration would never end");
    assertThat(ids).containsExactly("t1", "t2");
    assertThat(desk.requests()).isEqualTo(2);
  }

  @Test
  void sameLastPageForEveryHigherNumber() {
    desk.answersTickets("t1", "t2").answersTickets("t3");
    desk.answersTickets("t3").answersTickets("t3").answersTickets("t3");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().stream(VIP).count())
        .withMessageContaining("page 5 of this iteration");
  }

  @Test
  void pagesThatRepeatFromTheStart() {
    desk.answersTickets("t1", "t2").answersTickets("t3", "t4").answersTickets("t1", "t2");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().stream(VIP).count())
        .withMessageContaining("page 3 of this iteration has the same items as an earlier page");
  }

  @Test
  void singleItemCanRepeat() {
    desk.answersTickets("t1").answersTickets("t2").answersTickets("t1").answersTickets("t1");
    desk.answersTickets();

    assertThat(desk.client().stream(VIP)).hasSize(4);
  }

  /** The JSON of these answers differs, but only in fields that tickets do not have. */
  @Test
  void equalItemsOfDifferentJsonCanRepeatThreeTimes() {
    for (int page = 1; page <= 4; page++) {
      desk.answersData(
          "[{\"id\":\"t1\",\"priority\":1,\"createdAt\":\"2026-06-01T00:00:00Z\",\"at\":%d}]"
              .formatted(page));
    }

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().stream(VIP).count())
        .withMessageContaining("page 4 of this iteration has the same items as the three pages");
  }

  @Test
  void continuedIterationThrowsSameException() {
    feed("A", "t1").feed("B", "t2").feed("A", "t1").feed("A", "t1");
    Iterator<Ticket> items = desk.client().items(ALL).iterator();
    items.next();
    items.next();

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatExceptionOfType(ApiProtocolException.class)
          .isThrownBy(items::hasNext)
          .withMessageContaining("page 3 of this iteration has the cursor of an earlier page");
    }
  }

  @Test
  void messageNamesFlagOfPageWithoutCursor() {
    feed("A", "t1");
    desk.answers(
        200, "{\"success\":true,\"data\":%s,\"has_more\":true}".formatted(Desk.tickets("t2")));

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().stream(ALL).count())
        .withMessage(
            "TicketDesk answered that another page follows (field has_more), but the answer has no"
                + " cursor at the path paging.next (page 2 of this iteration)");
  }

  /** Answers one request with these tickets and the cursor of the next page. */
  private EndlessWalkTest feed(String next, String... ids) {
    desk.answers(
        200,
        "{\"success\":true,\"data\":%s,\"paging\":{\"next\":\"%s\"}}"
            .formatted(Desk.tickets(ids), next));
    return this;
  }
}
