package io.github.filterspec.runtime.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketFeedQuery;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A walk keeps its place, and no pages. */
@Timeout(60)
class PageWalkTest {

  /** The first and the last item stay in memory, for the comparison with the next page. */
  @Test
  void itemsOfPageThatWasReadAreNotKept() {
    PageWalk<Ticket> walk = walk(TicketListQuery.ALL);
    WeakReference<Ticket> item = acceptAndForget(walk);

    while (item.get() != null) {
      System.gc();
    }

    assertThat(walk.next()).isPresent();
  }

  private static WeakReference<Ticket> acceptAndForget(PageWalk<Ticket> walk) {
    List<Ticket> items = List.of(ticket(1), ticket(2), ticket(3));
    assertThat(walk.accept(Page.withNext(items))).hasSize(3);
    return new WeakReference<>(items.get(1));
  }

  @Test
  void hundredThousandPagesByNumber() {
    PageWalk<Ticket> walk = walk(TicketListQuery.ALL);
    for (int page = 1; page <= 100_000; page++) {
      walk.accept(Page.withNext(List.of(ticket(page), ticket(-page))));
    }

    assertThat(walk.next())
        .hasValueSatisfying(next -> assertThat(((TicketListQuery) next).page()).isEqualTo(100_001));
    assertThat(walk.isComplete()).isFalse();
  }

  @Test
  void hundredThousandPagesByCursor() {
    PageWalk<Ticket> walk = walk(TicketFeedQuery.ALL);
    for (int page = 1; page <= 100_000; page++) {
      walk.accept(Page.withNext(List.of(ticket(1)), "c" + page));
    }

    assertThat(walk.next())
        .hasValueSatisfying(
            next -> assertThat(((TicketFeedQuery) next).cursor()).contains("c100000"));
  }

  private static PageWalk<Ticket> walk(Query<Ticket> query) {
    return new PageWalk<>(query, new Positions<>(query), WalkLimits.none());
  }

  private static Ticket ticket(int number) {
    return new Ticket("t" + number, number, Instant.EPOCH);
  }
}
