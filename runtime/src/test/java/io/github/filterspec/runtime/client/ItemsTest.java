package io.github.filterspec.runtime.client;

import static io.github.filterspec.runtime.client.Desk.VIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.ItemIterator;
import io.github.filterspec.runtime.Items;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.tickets.Ticket;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The items of a query are read in several ways, and an iteration can be limited. */
class ItemsTest {
  @AutoClose private final PagedDesk desk = new PagedDesk().has("a b", "c d", "e f");

  @Test
  void iteratorKnowsThePageOfTheLastItem() {
    ItemIterator<Ticket> items = all().iterator();
    Iterator<Page<Ticket>> pages = all().pages().iterator();
    Page<Ticket> first = pages.next();
    Page<Ticket> second = pages.next();

    assertThat(items.position()).isEqualTo(first.position());
    items.next();
    items.next();
    assertThat(items.hasNext()).isTrue();
    assertThat(items.position()).isEqualTo(first.position());
    assertThat(items.nextPosition()).isEqualTo(second.position());
    items.next();
    assertThat(items.position()).isEqualTo(second.position());
    assertThat(items.nextPosition()).isEqualTo(second.position());
    items.next();
    assertThat(items.nextPosition()).isEqualTo(second.nextPosition());
  }

  @Test
  void completeIterationSaysSo() {
    ItemIterator<Ticket> items = all().iterator();
    assertThat(items.isComplete()).isFalse();

    items.forEachRemaining(ticket -> assertThat(items.isComplete()).isFalse());

    assertThat(items.hasNext()).isFalse();
    assertThat(items.isComplete()).isTrue();
    assertThat(items.nextPosition()).isEmpty();
  }

  @Test
  void iterationEndsAfterMaxPages() {
    ItemIterator<Ticket> items = all().maxPages(2).iterator();

    assertThat(ids(items)).containsExactly("a", "b", "c", "d");
    assertThat(items.isComplete()).isFalse();
    assertThat(desk.requested()).containsExactly(1, 2);
    assertThat(ids(all().from(items.nextPosition().orElseThrow()).iterator()))
        .containsExactly("e", "f");
  }

  @Test
  void iterationEndsAfterMaxItems() {
    ItemIterator<Ticket> items = all().maxItems(3).iterator();

    assertThat(ids(items)).containsExactly("a", "b", "c");
    assertThat(items.isComplete()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
    assertThat(ids(all().from(items.nextPosition().orElseThrow()).iterator()))
        .containsExactly("c", "d", "e", "f");
  }

  @Test
  void maxItemsAtEndOfPageRequestsNoFurtherPage() {
    ItemIterator<Ticket> items = all().maxItems(4).iterator();

    assertThat(ids(items)).hasSize(4);
    assertThat(items.isComplete()).isFalse();
    assertThat(desk.requested()).containsExactly(1, 2);
  }

  @Test
  void limitThatIsReachedByTheLastItemIsComplete() {
    ItemIterator<Ticket> items =
        desk.client().items(TicketListQuery.ALL).maxItems(6).maxPages(3).iterator();

    assertThat(ids(items)).hasSize(6);
    assertThat(items.isComplete()).isTrue();
  }

  @Test
  void limitsMustBePositive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all().maxPages(0))
        .withMessage("The maximum number of pages cannot be 0. Pass 1 or more.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all().maxItems(-1))
        .withMessage("The maximum number of items cannot be -1. Pass 1 or more.");
  }

  @Test
  void settersReturnCopies() {
    Items<Ticket> items = all();
    items.maxItems(1).maxPages(1).dropRepeated(Ticket::id);

    assertThat(items).hasSize(6);
  }

  @Test
  void pagesAreWholeAndRequestedByNext() {
    Iterator<Page<Ticket>> pages = all().maxItems(3).pages().iterator();
    assertThat(pages.hasNext()).isTrue();
    assertThat(desk.requested()).isEmpty();

    assertThat(pages.next()).extracting(Ticket::id).containsExactly("a", "b");
    assertThat(pages.next()).extracting(Ticket::id).containsExactly("c", "d");
    assertThat(pages.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(pages::next);
    assertThat(desk.requested()).containsExactly(1, 2);
  }

  @Test
  void pagesIncludeEmptyPages() {
    desk.has("a", "", "b");

    assertThat(desk.client().items(TicketListQuery.ALL).pages())
        .extracting(Page::size)
        .containsExactly(1, 0, 1);
  }

  @Test
  void failedPageIsRequestedAgain() {
    desk.failsOnceAtPage(2);
    Iterator<Page<Ticket>> pages = all().pages().iterator();
    pages.next();

    assertThatExceptionOfType(ApiErrorException.class).isThrownBy(pages::next);
    assertThat(pages.next()).extracting(Ticket::id).containsExactly("c", "d");
    assertThat(desk.requested()).containsExactly(1, 2, 2);
  }

  @Test
  void streamDoesNotReadAhead() {
    try (Stream<Ticket> items = all().stream()) {
      assertThat(items.limit(2)).hasSize(2);
    }
    assertThat(desk.requested()).containsExactly(1);
  }

  @Test
  void parallelStreamDoesNotReadAhead() {
    try (Stream<Ticket> items = all().stream().parallel()) {
      assertThat(items.limit(3).map(Ticket::id).toList()).containsExactly("a", "b", "c");
    }
    assertThat(desk.requested()).containsExactly(1, 2);
  }

  @Test
  void parallelStreamHasAllItemsInOrder() {
    assertThat(all().stream().parallel().map(Ticket::id).toList())
        .containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void repeatedItemsAreDelivered() {
    desk.has("a b", "b c");

    assertThat(ids(all().iterator())).containsExactly("a", "b", "b", "c");
  }

  @Test
  void repeatedItemsAreDropped() {
    desk.has("a b", "b c", "c a", "d d");
    ItemIterator<Ticket> items = all().dropRepeated(Ticket::id).iterator();

    assertThat(ids(items)).containsExactly("a", "b", "c", "d");
    assertThat(items.repeated()).isEqualTo(4);
    assertThat(items.isComplete()).isTrue();
  }

  @Test
  void droppedItemsAreNotInPagesAndDoNotCount() {
    desk.has("a b", "b c", "c d");
    Items<Ticket> items = all().dropRepeated(Ticket::id);

    assertThat(items.pages())
        .extracting(page -> page.stream().map(Ticket::id).toList())
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"), List.of());
    assertThat(ids(items.maxItems(3).iterator())).containsExactly("a", "b", "c");
  }

  @Test
  void repeatedItemFailsBeforeItsPageIsDelivered() {
    desk.has("a b", "c b a", "d");
    ItemIterator<Ticket> items = all().failOnRepeated(Ticket::id).iterator();
    items.next();
    items.next();

    for (int attempt = 0; attempt < 2; attempt++) {
      assertThatExceptionOfType(ApiProtocolException.class)
          .isThrownBy(items::next)
          .withMessage(
              "TicketDesk: page 2 of this iteration has 3 items, and 2 of these items occurred before."
                  + " The pages changed during the iteration, so other items may be missing")
          .satisfies(
              failure -> {
                assertThat(failure.details().page()).hasValue(2);
                assertThat(ids(all().from(failure.details().position().orElseThrow()).iterator()))
                    .startsWith("c", "b", "a");
              });
    }
    desk.has("a b", "c e", "d");
    assertThat(ids(items)).containsExactly("c", "e", "d");
  }

  @Test
  void itemWithoutIdIsAnError() {
    assertThatNullPointerException()
        .isThrownBy(() -> all().dropRepeated(ticket -> null).iterator().next())
        .withMessage("the id of an item is null");
  }

  @Test
  void samePageForEverIsAnErrorAlsoIfRepeatedItemsAreDropped() {
    desk.has("a b", "a b", "a b");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> ids(all().dropRepeated(Ticket::id).iterator()))
        .withMessageContaining("page 2 of this iteration has the same items as an earlier page");
  }

  @Test
  void toStringHasNoValues() {
    assertThat(all()).hasToString("Items of POST tickets/search");
  }

  private Items<Ticket> all() {
    return desk.client().items(VIP);
  }

  private static List<String> ids(Iterator<Ticket> items) {
    List<String> ids = new ArrayList<>();
    items.forEachRemaining(ticket -> ids.add(ticket.id()));
    return ids;
  }
}
