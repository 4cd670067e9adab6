package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketExportQuery;
import io.github.filterspec.runtime.tickets.TicketSearchQuery;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Members in the URL of a request with a body. */
class InUrlTest {
  private static final TicketSearchQuery RED =
      TicketSearchQuery.builder()
          .desk("a b")
          .text("red")
          .ofUrl("blue")
          .fields("name", "id")
          .tags("x", "y")
          .size(50)
          .build();

  @AutoClose private final Desk desk = new Desk();

  @Test
  void membersAreInTheUrlAndNotInTheBody() throws InterruptedException {
    desk.answersTickets();

    desk.client().page(RED);

    RecordedRequest sent = desk.takeRequest();
    assertThat(sent.getMethod()).isEqualTo("POST");
    assertThat(sent.getTarget())
        .isEqualTo(
            "/desks/a%20b/search?text=blue&field=id&field=name&sort=newest&page=1&page.size=50");
    assertThat(Desk.body(sent)).isEqualTo("{\"text\":\"red\",\"tags\":\"x,y\"}");
  }

  @Test
  void pageNumberInTheUrlIsCounted() throws InterruptedException {
    desk.answersTickets("t1").answersTickets("t2").answersTickets();

    assertThat(desk.client().items(RED)).extracting(Ticket::id).containsExactly("t1", "t2");

    desk.takeRequest();
    assertThat(desk.takeRequest().getUrl().queryParameter("page")).isEqualTo("2");
    assertThat(desk.takeRequest().getUrl().queryParameter("page")).isEqualTo("3");
  }

  @Test
  void positionDependsOnTheMembersInTheUrl() {
    desk.answersTickets("t1").answersTickets("t1");

    Page<Ticket> page = desk.client().page(RED);
    Page<Ticket> other = desk.client().page(RED.toBuilder().ofUrl("green").build());

    assertThat(page.position()).isPresent().isNotEqualTo(other.position());
  }

  @Test
  void membersArePartOfEqualityExceptThePage() {
    assertThat(RED.toBuilder().ofUrl("green").build()).isNotEqualTo(RED);
    assertThat(RED.atPage(7)).isEqualTo(RED);
    assertThat(RED.describe())
        .isEqualTo(
            "desk is \"a b\", and text is \"red\", and of url is \"blue\", and fields is [\"id\", \"name\"], and tags is [\"x\", \"y\"]");
  }

  @Test
  void cursorInTheUrlIsFollowed() throws InterruptedException {
    TicketExportQuery all = TicketExportQuery.builder().text("red").view("v 1").build();
    desk.answers(200, exported("\"a&1\"")).answers(200, exported("null"));

    assertThat(desk.client().items(all)).hasSize(2);

    RecordedRequest first = desk.takeRequest();
    RecordedRequest second = desk.takeRequest();
    assertThat(first.getTarget()).isEqualTo("/tickets/export?view=v%201");
    assertThat(second.getTarget()).isEqualTo("/tickets/export?view=v%201&after=a%261");
    assertThat(Desk.body(first))
        .isEqualTo("{\"keys\":[\"text\"],\"text\":\"red\",\"sort\":\"\"}")
        .isEqualTo(Desk.body(second));
  }

  @Test
  void unsetMembersAreNotInTheUrl() throws InterruptedException {
    desk.answers(200, exported("null"));

    desk.client().page(TicketExportQuery.builder().text("red").build());

    assertThat(desk.takeRequest().getTarget()).isEqualTo("/tickets/export");
  }

  private static String exported(String next) {
    return "{\"success\":true,\"message\":\"\",\"code\":200,\"data\":%s,\"next\":%s}"
        .formatted(Desk.tickets("t1"), next);
  }
}
