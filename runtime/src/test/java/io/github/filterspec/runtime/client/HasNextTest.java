package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.tickets.TicketListQuery.ALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.tickets.Ticket;
import java.util.Iterator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose answers say whether a next page exists. */
class HasNextTest {
  private static final String GOES_ON = "{\"hasNextPage\":true}";
  private static final String ENDS = "{\"hasNextPage\":false}";

  @AutoClose private final Desk desk = new Desk();

  @Test
  void itemsOfAllPagesAreReturned() throws InterruptedException {
    answers(GOES_ON, "t1", "t2").answers(ENDS, "t3");

    assertThat(desk.client().items(ALL)).extracting(Ticket::id).containsExactly("t1", "t2", "t3");

    assertThat(desk.takeRequest().getRequestLine()).isEqualTo("GET /tickets?page=1 HTTP/1.1");
    assertThat(desk.takeRequest().getRequestLine()).isEqualTo("GET /tickets?page=2 HTTP/1.1");
    assertThat(desk.requests()).isEqualTo(2);
  }

  @Test
  void pageHasNextUnlessItIsTheLast() {
    answers(GOES_ON).answers(ENDS, "t1");

    assertThat(desk.client().page(ALL).hasNextPage()).isTrue();
    assertThat(desk.client().page(ALL).hasNextPage()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{}                        | meta.hasNextPage is missing",
        "[true]                    | meta.hasNextPage is missing",
        "{\"hasNextPage\":null}    | meta.hasNextPage is not a boolean",
        "{\"hasNextPage\":\"true\"}| meta.hasNextPage is not a boolean",
        "{\"hasNextPage\":1}       | meta.hasNextPage is not a boolean"
      })
  void answerWithoutFlagIsAnError(String meta, String reason) {
    answers(meta, "t1");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> desk.client().page(ALL))
        .withMessage("TicketDesk answered without saying whether another page follows: " + reason);
  }

  /** Empty pages before the last page. */
  @Test
  void threeEmptyPagesAreSkipped() {
    answers(GOES_ON).answers(GOES_ON).answers(GOES_ON).answers(GOES_ON, "t1");
    answers(GOES_ON).answers(GOES_ON).answers(GOES_ON).answers(ENDS, "t2");

    assertThat(desk.client().items(ALL)).extracting(Ticket::id).containsExactly("t1", "t2");
  }

  @Test
  void fourthEmptyPageIsAnError() {
    answers(GOES_ON).answers(GOES_ON).answers(GOES_ON).answers(GOES_ON);
    Iterator<Ticket> items = desk.client().items(ALL).iterator();

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(items::hasNext)
        .withMessage(
            "TicketDesk: 4 pages in a row have no items, but each of these pages says that another page follows. The last of these pages is page 4 of this iteration");
  }

  @Test
  void fourthEmptyPageCanBeTheLast() {
    answers(GOES_ON).answers(GOES_ON).answers(GOES_ON).answers(ENDS);

    assertThat(desk.client().stream(ALL)).isEmpty();
  }

  /** Answers one request with these tickets and the given flag. */
  private HasNextTest answers(String meta, String... ids) {
    desk.answers(
        200, "{\"success\":true,\"data\":%s,\"meta\":%s}".formatted(Desk.tickets(ids), meta));
    return this;
  }
}
