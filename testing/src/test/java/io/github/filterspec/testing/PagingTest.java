package io.github.filterspec.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.runtime.ApiPageCapException;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.testing.desk.CappedTicketsQuery;
import io.github.filterspec.testing.desk.CountedTicketsQuery;
import io.github.filterspec.testing.desk.CursorTicketsQuery;
import io.github.filterspec.testing.desk.FlaggedTicketsQuery;
import io.github.filterspec.testing.desk.HelpDeskApi;
import io.github.filterspec.testing.desk.LastItemTicketsQuery;
import io.github.filterspec.testing.desk.LinkTicketsQuery;
import io.github.filterspec.testing.desk.NumberCursorTicketsQuery;
import io.github.filterspec.testing.desk.OffsetTicketsQuery;
import io.github.filterspec.testing.desk.RepeatingCursorTicketsQuery;
import io.github.filterspec.testing.desk.ShorterTicketsQuery;
import io.github.filterspec.testing.desk.Ticket;
import io.github.filterspec.testing.desk.TicketsQuery;
import io.github.filterspec.testing.desk.UrlTicketsQuery;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The client walks over the pages of the fake API, for each kind of paging. */
class PagingTest {
  private static final List<Ticket> FIVE =
      IntStream.rangeClosed(1, 5).mapToObj(number -> Ticket.of("t" + number)).toList();
  private static final List<Ticket> FOUR = FIVE.subList(0, 4);

  @RegisterExtension final FakeApiExtension api = FakeApiExtension.of(HelpDeskApi.API);

  static Stream<Arguments> kinds() {
    String view = "my view & more";
    return Stream.of(
        // pages of 2: the requests for 5 items, and for 4 items
        Arguments.of(TicketsQuery.builder().tags("a").build(), 4, 3),
        Arguments.of(FlaggedTicketsQuery.builder().view(view).build(), 3, 2),
        Arguments.of(ShorterTicketsQuery.builder().view(view).perPage(2).build(), 3, 3),
        Arguments.of(CountedTicketsQuery.builder().view(view).limit(2).build(), 3, 2),
        Arguments.of(OffsetTicketsQuery.builder().view(view).build(), 4, 3),
        Arguments.of(CursorTicketsQuery.builder().view(view).build(), 3, 2),
        Arguments.of(NumberCursorTicketsQuery.builder().view("7").build(), 3, 2),
        Arguments.of(RepeatingCursorTicketsQuery.builder().view("true").build(), 4, 3),
        Arguments.of(LastItemTicketsQuery.builder().view(view).build(), 4, 3),
        Arguments.of(UrlTicketsQuery.builder().view(view).tags("x", "y z").build(), 3, 2),
        Arguments.of(LinkTicketsQuery.builder().view(view).perPage(2).build(), 3, 2));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void walkGetsAllItemsOfAnIncompleteLastPage(Query<Ticket> query, int ofFive, int ofFour) {
    api.on(query).pagesOf(2).answer(FIVE);

    assertThat(api.client().items(query)).containsExactlyElementsOf(FIVE);
    assertThat(api.requests()).hasSize(ofFive);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void walkGetsAllItemsOfAFullLastPage(Query<Ticket> query, int ofFive, int ofFour) {
    api.on(query).pagesOf(2).answer(FOUR);

    assertThat(api.client().items(query)).containsExactlyElementsOf(FOUR);
    assertThat(api.requests()).hasSize(ofFour);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void walkWithoutItemsIsOneRequest(Query<Ticket> query, int ofFive, int ofFour) {
    api.on(query).answer();

    assertThat(api.client().items(query)).isEmpty();
    assertThat(api.requests()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void requestsOfAllPagesAreTheQuery(Query<Ticket> query, int ofFive, int ofFour) {
    api.on(query).pagesOf(2).answer(FIVE);

    api.client().items(query).forEach(ticket -> {});

    assertThat(api.requests(query.getClass())).hasSize(ofFive).allMatch(query::equals);
  }

  @Test
  void requestsHaveTheirPages() {
    TicketsQuery query = TicketsQuery.builder().unread().build();
    api.on(query).pagesOf(3).answer(FIVE);

    api.client().items(query).forEach(ticket -> {});

    assertThat(api.requests(TicketsQuery.class))
        .extracting(TicketsQuery::page)
        .containsExactly(0, 1, 2);
  }

  @Test
  void capOfTheSpecEndsAWalk() {
    CappedTicketsQuery query = CappedTicketsQuery.builder().build();
    api.on(query).pagesOf(1).answer(FIVE);

    assertThatThrownBy(() -> api.client().items(query).forEach(ticket -> {}))
        .isInstanceOf(ApiPageCapException.class);
  }

  @Test
  void pageSizeThatTheRequestDoesNotAskForIsAFailure() {
    ShorterTicketsQuery query = ShorterTicketsQuery.builder().perPage(3).build();
    FakeApi strict = FakeApi.start(HelpDeskApi.API);
    strict.on(query).pagesOf(2).answer(FIVE);

    assertThatThrownBy(() -> strict.clientBuilder().maxAttempts(1).build().page(query));
    assertThatThrownBy(strict::verify)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("pagesOf(2) does not fit the request: its pages have 3 items");
    strict.close();
  }

  @Test
  void itemsWithoutADifferentCursorAreRefused() {
    LastItemTicketsQuery query = LastItemTicketsQuery.builder().build();

    assertThatThrownBy(() -> api.on(query).answer(FIVE.get(0), FIVE.get(0)))
        .hasMessageContaining("An item has the same value as another item");
  }
}
