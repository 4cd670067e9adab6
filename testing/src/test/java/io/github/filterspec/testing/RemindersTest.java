package io.github.filterspec.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.testing.desk.CloseTicketCommand;
import io.github.filterspec.testing.desk.HelpDeskApi;
import io.github.filterspec.testing.desk.OneTicketLookup;
import io.github.filterspec.testing.desk.Reminders;
import io.github.filterspec.testing.desk.Ticket;
import io.github.filterspec.testing.desk.TicketsQuery;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests of an imaginary application, as the documentation shows them. */
class RemindersTest {
  private static final TicketsQuery UNREAD = TicketsQuery.builder().unread().build();
  private static final Ticket FIRST = Ticket.of("t1");
  private static final Ticket SECOND = Ticket.of("t2");
  private static final Ticket THIRD = Ticket.of("t3");

  @RegisterExtension final FakeApiExtension api = FakeApiExtension.of(HelpDeskApi.API);

  private final Reminders reminders = new Reminders(api.clientBuilder().maxAttempts(1).build());

  @Test
  void remindsOfAllUnreadTickets() {
    api.on(UNREAD).pagesOf(2).answer(FIRST, SECOND, THIRD);

    reminders.send();

    assertThat(reminders.sent()).containsExactly("t1", "t2", "t3");
    assertThat(api.requests(TicketsQuery.class)).contains(UNREAD);
  }

  @Test
  void remindsOfTaggedTickets() {
    api.onAnyQuery(TicketsQuery.class, query -> query.tags().contains("urgent")).answer(FIRST);

    reminders.sendTagged(Set.of("urgent", "billing"));

    assertThat(reminders.sent()).containsExactly("t1");
  }

  @Test
  void noTagsAreNotAllTickets() {
    reminders.sendTagged(Set.of());

    assertThat(api.requests(TicketsQuery.class)).isEmpty();
  }

  @Test
  void retriesLaterIfTheHelpDeskIsBusy() {
    api.on(UNREAD).fail(429, Duration.ofSeconds(2)).answer(FIRST);

    assertThat(reminders.send()).isEqualTo(Reminders.Result.RETRY_LATER);
  }

  @Test
  void asksForANewConnectionIfTheTokenIsExpired() {
    api.on(UNREAD).fail(Fault.status(401, "EXPIRED", "The token is expired"));

    assertThat(reminders.send()).isEqualTo(Reminders.Result.RECONNECT);
  }

  @Test
  void stopsAtABrokenPage() {
    api.on(UNREAD).pagesOf(1).answer(FIRST, SECOND, THIRD).failPage(2, Fault.cutOff());

    assertThat(reminders.send()).isEqualTo(Reminders.Result.INCOMPLETE);
    assertThat(reminders.sent()).containsExactly("t1");
  }

  @Test
  void closesATicketOnce() {
    api.onAnyCommand(CloseTicketCommand.class).accept();

    reminders.close("t1");

    assertThat(api.requests(CloseTicketCommand.class))
        .containsExactly(CloseTicketCommand.builder().id("t1").reason("solved").build());
  }

  @Test
  void evaluatesTheQueryInMemory() {
    Ticket read = new Ticket("t4", "Read", false, null);
    api.onAnyQuery(TicketsQuery.class).answerFrom(List.of(FIRST, read, SECOND));

    reminders.send();

    assertThat(reminders.sent()).containsExactly("t1", "t2");
  }

  @Test
  void readsOneTicket() {
    OneTicketLookup lookup = OneTicketLookup.builder().id("a/b c").language("de").build();
    api.on(lookup).answer(FIRST);

    assertThat(api.client().get(lookup)).isEqualTo(FIRST);
    assertThat(api.requests(OneTicketLookup.class)).containsExactly(lookup);
  }
}
