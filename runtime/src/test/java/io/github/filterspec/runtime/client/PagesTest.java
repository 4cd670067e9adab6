package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Pages with numbers are requested one by one until a page is empty. */
class PagesTest {
  @AutoClose private final Desk desk = new Desk();

  @Test
  void bodyOfRequestIsTheQuery() throws InterruptedException {
    desk.answersTickets("t1", "t2");

    Page<Ticket> page = desk.client().page(VIP);

    assertThat(page)
        .containsExactly(
            new Ticket("t1", 1, Instant.parse("2026-06-01T00:00:00Z")),
            new Ticket("t2", 1, Instant.parse("2026-06-01T00:00:00Z")));
    RecordedRequest request = desk.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("POST /tickets/search HTTP/1.1");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("authtype")).isEqualTo("Key");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + Desk.TOKEN);
    assertThat(Desk.body(request)).isEqualTo(VIP.toJson());
  }

  @Test
  void itemsEndAtEmptyPage() throws InterruptedException {
    desk.answersTickets("t1", "t2").answersTickets("t3").answersTickets();

    assertThat(desk.client().items(VIP)).extracting(Ticket::id).containsExactly("t1", "t2", "t3");

    assertThat(Desk.body(desk.takeRequest())).endsWith("\"page\":1}");
    assertThat(Desk.body(desk.takeRequest())).endsWith("\"page\":2}");
    assertThat(Desk.body(desk.takeRequest())).endsWith("\"page\":3}");
  }

  @Test
  void itemsBeginAtPageOfQuery() throws InterruptedException {
    desk.answersTickets("t9").answersTickets();

    assertThat(desk.client().items(VIP.atPage(9))).hasSize(1);

    assertThat(Desk.body(desk.takeRequest())).endsWith("\"page\":9}");
    assertThat(Desk.body(desk.takeRequest())).endsWith("\"page\":10}");
  }

  @Test
  void pageIsRequestedWhenItsFirstItemIsNeeded() {
    desk.answersTickets("t1", "t2").answersTickets();

    Iterator<Ticket> items = desk.client().items(VIP).iterator();
    assertThat(desk.requests()).isZero();

    items.next();
    items.next();
    assertThat(desk.requests()).isEqualTo(1);

    assertThat(items.hasNext()).isFalse();
    assertThat(desk.requests()).isEqualTo(2);
  }

  @Test
  void repeatedHasNextSendsNoRequest() {
    desk.answersTickets("t1").answersTickets();
    Iterator<Ticket> items = desk.client().items(VIP).iterator();

    assertThat(items.hasNext()).isTrue();
    assertThat(items.hasNext()).isTrue();
    assertThat(items.next().id()).isEqualTo("t1");
    assertThat(items.hasNext()).isFalse();
    assertThat(items.hasNext()).isFalse();

    assertThat(desk.requests()).isEqualTo(2);
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
  }

  @Test
  void eachIteratorStartsAgain() {
    desk.answersTickets("t1").answersTickets().answersTickets("t1", "t2").answersTickets();
    Iterable<Ticket> items = desk.client().items(VIP);

    assertThat(items).hasSize(1);
    assertThat(items).hasSize(2);
  }

  @Test
  void stoppedStreamRequestsNoMorePages() {
    desk.answersTickets("t1", "t2");

    assertThat(desk.client().stream(VIP).limit(2)).extracting(Ticket::id).contains("t1", "t2");

    assertThat(desk.requests()).isEqualTo(1);
  }

  @Test
  void failedPageCanBeRequestedAgain() {
    desk.answersTickets("t1").answers(500, "{}").answersTickets("t2").answersTickets();
    Iterator<Ticket> items = desk.client().items(VIP).iterator();
    items.next();

    assertThatExceptionOfType(ApiErrorException.class).isThrownBy(items::hasNext);

    assertThat(items.next().id()).isEqualTo("t2");
  }
}
