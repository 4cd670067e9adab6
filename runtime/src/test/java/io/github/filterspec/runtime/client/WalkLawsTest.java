package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.ItemIterator;
import io.github.filterspec.runtime.Items;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketFeedQuery;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** The laws of iterations, tested with random pages and random stops. */
class WalkLawsTest {
  private static @Nullable PagedDesk desk;

  @BeforeContainer
  static void open() {
    desk = new PagedDesk();
  }

  @AfterContainer
  static void close() {
    desk().close();
  }

  private static PagedDesk desk() {
    return Optional.ofNullable(desk).orElseThrow();
  }

  @Property(tries = 60)
  void iterationThatStoppedAfterAPageContinuesWithoutLossOrRepeat(
      @ForAll("sizes") List<Integer> sizes,
      @ForAll("queries") Query<Ticket> query,
      @ForAll @IntRange(min = 1, max = 8) int stop) {
    List<String> expected = have(sizes);
    Items<Ticket> items = desk().client().items(query);
    List<String> seen = new ArrayList<>();

    Optional<String> next = Optional.empty();
    Iterator<Page<Ticket>> pages = items.pages().iterator();
    for (int page = 0; page < stop && pages.hasNext(); page++) {
      Page<Ticket> read = pages.next();
      read.forEach(ticket -> seen.add(ticket.id()));
      next = read.nextPosition();
    }
    next.ifPresent(position -> items.from(position).forEach(ticket -> seen.add(ticket.id())));

    assertThat(seen).isEqualTo(expected);
  }

  @Property(tries = 60)
  void iterationThatStoppedAtAnItemRepeatsOnlyItsPage(
      @ForAll("sizes") List<Integer> sizes,
      @ForAll("queries") Query<Ticket> query,
      @ForAll @IntRange(min = 0, max = 20) int stop) {
    List<String> expected = have(sizes);
    Items<Ticket> items = desk().client().items(query);
    List<String> seen = new ArrayList<>();

    ItemIterator<Ticket> first = items.iterator();
    while (seen.size() < stop && first.hasNext()) {
      seen.add(first.next().id());
    }
    List<String> again =
        items.from(first.position().orElseThrow()).stream().map(Ticket::id).toList();

    assertThat(again).isEqualTo(expected.subList(expected.size() - again.size(), expected.size()));
    int repeated = seen.size() + again.size() - expected.size();
    assertThat(repeated).isBetween(0, sizes.stream().mapToInt(size -> size).max().orElse(0));
  }

  @Property(tries = 60)
  void limitsOnlyShorten(
      @ForAll("sizes") List<Integer> sizes,
      @ForAll("queries") Query<Ticket> query,
      @ForAll @IntRange(min = 1, max = 20) int maxItems,
      @ForAll @IntRange(min = 1, max = 9) int maxPages) {
    List<String> expected = have(sizes);
    ItemIterator<Ticket> items =
        desk().client().items(query).maxItems(maxItems).maxPages(maxPages).iterator();
    List<String> seen = new ArrayList<>();
    items.forEachRemaining(ticket -> seen.add(ticket.id()));

    assertThat(seen).isEqualTo(expected.subList(0, seen.size()));
    assertThat(desk().requested()).hasSizeLessThanOrEqualTo(maxPages);
    if (items.isComplete()) {
      assertThat(seen).isEqualTo(expected);
    } else {
      assertThat(seen.size() == maxItems || desk().requested().size() == maxPages).isTrue();
      assertThat(items.nextPosition()).isPresent();
    }
  }

  /** Sets pages of these sizes, and returns the ids of all tickets. */
  private static List<String> have(List<Integer> sizes) {
    List<List<String>> pages = new ArrayList<>();
    for (int size : sizes) {
      List<String> page = new ArrayList<>();
      for (int row = 0; row < size; row++) {
        page.add("t" + pages.size() + "-" + row);
      }
      pages.add(page);
    }
    desk().has(pages);
    return pages.stream().flatMap(List::stream).toList();
  }

  @Provide
  Arbitrary<List<Integer>> sizes() {
    return Arbitraries.integers().between(1, 4).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Query<Ticket>> queries() {
    return Arbitraries.of(Desk.VIP, TicketListQuery.ALL, TicketFeedQuery.ALL);
  }
}
