package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A walk that reaches the cap of the API fails, and never ends silently. */
class PageCapTest {
  private static final String AFTER_TWO_PAGES =
      "ApiPageCapException: Desk delivers at most 2 pages of one query (GET rows), and the requested page is after them. To read more items, use several queries that each select fewer items";
  private static final String AFTER_THREE_ITEMS =
      "ApiPageCapException: Desk delivers at most 3 items of one query (GET rows), and the requested page is after them. To read more items, use several queries that each select fewer items";

  private static final PagedApi PAGES =
      PagedApi.inUrl("@PageNumber(first = 1) int page();").with("@PageCap(pages = 2)");
  private static final PagedApi CURSORS =
      PagedApi.inUrl("@Cursor(next = \"next\") String after();").with("@PageCap(items = 3)");

  @Test
  void allPagesBeforeTheCapAreDelivered() {
    assertThat(PAGES.walk("builder().build()", "{'data':[{'id':'a'}]}", "{'data':[{'id':'b'}]}"))
        .containsExactly("/rows?page=1", "a", "/rows?page=2", "b", AFTER_TWO_PAGES);
  }

  @Test
  void walkThatEndsAtTheCapEndsNormally() {
    assertThat(
            PAGES.walk(
                "builder().build()",
                "{'data':[{'id':'a'}],'has_more':true}",
                "{'data':[{'id':'b'}],'has_more':false}"))
        .containsExactly("/rows?page=1", "a", "/rows?page=2", "b");
  }

  @Test
  void pageBeyondTheCapIsNotRequested() {
    assertThat(PAGES.run("client -> client.page(RowsQuery.builder().build().atPage(3))"))
        .containsExactly(AFTER_TWO_PAGES);
    assertThat(
            PAGES.run("client -> List.of(client.pageAsync(RowsQuery.builder().build().atPage(3)))"))
        .containsExactly(AFTER_TWO_PAGES);
    assertThat(PAGES.walk("builder().build().atPage(3)")).containsExactly(AFTER_TWO_PAGES);
  }

  @Test
  void itemsBeforeAnOffsetCount() {
    PagedApi offsets = PagedApi.inUrl("@Offset int skip();").with("@PageCap(items = 3)");
    assertThat(offsets.walk("builder().build().atOffset(1)", "{'data':[{'id':'b'},{'id':'c'}]}"))
        .containsExactly("/rows?skip=1", "b", "c", AFTER_THREE_ITEMS);
  }

  @Test
  void itemsBeforeAPageNumberAreComputedWithThePageSize() {
    PagedApi sized =
        PagedApi.inUrl("@PageNumber(first = 1) int page(); @PageSize(max = 9) int size();")
            .with("@PageCap(items = 3)");
    assertThat(sized.run("client -> client.page(RowsQuery.builder().size(2).build().atPage(3))"))
        .containsExactly(AFTER_THREE_ITEMS);
    assertThat(
            sized.run(
                "client -> client.page(RowsQuery.builder().size(2).build().atPage(2))",
                "{'data':[{'id':'c'}]}"))
        .containsExactly("/rows?page=2&size=2", "c");
  }

  @Test
  void itemsOfAWalkByCursorsCount() {
    assertThat(
            CURSORS.walk(
                "builder().build()",
                "{'data':[{'id':'a'},{'id':'b'}],'next':'n1'}",
                "{'data':[{'id':'c'}],'next':'n2'}"))
        .containsExactly("/rows", "a", "b", "/rows?after=n1", "c", AFTER_THREE_ITEMS);
  }

  @Test
  void limitOfTheApplicationEndsTheWalkBeforeTheCap() {
    assertThat(
            CURSORS.run(
                "client -> client.items(RowsQuery.builder().build()).maxItems(3)",
                "{'data':[{'id':'a'},{'id':'b'},{'id':'c'}],'next':'n1'}"))
        .containsExactly("/rows", "a", "b", "c");
  }

  @Test
  void exceptionHasTheCapAndThePositionOfTheNextPage() {
    assertThat(
            PAGES.run(
                """
                client -> {
                  try {
                    client.items(RowsQuery.builder().build()).forEach(item -> {});
                    return List.of("complete");
                  } catch (ApiPageCapException e) {
                    String after = "";
                    for (Page<Row> page : client.items(RowsQuery.builder().build()).maxPages(2).pages()) {
                      after = page.nextPosition().orElseThrow();
                    }
                    return List.of(
                        e.pages(), e.items(), e.details().page(), e.details().attempts(), e.details().position().get().equals(after));
                  }
                }
                """,
                "{'data':[{'id':'a'}]}",
                "{'data':[{'id':'b'}]}",
                "{'data':[{'id':'a'}]}",
                "{'data':[{'id':'b'}]}"))
        .containsExactly(
            "/rows?page=1",
            "/rows?page=2",
            "/rows?page=1",
            "/rows?page=2",
            "OptionalInt[2]",
            "OptionalInt.empty",
            "OptionalLong[3]",
            "0",
            "true");
  }

  @Test
  void publisherFailsAtTheCap() {
    assertThat(
            PAGES.run(
                """
                client -> {
                  var failure = new java.util.concurrent.CompletableFuture<Object>();
                  client.items(RowsQuery.builder().build()).publisher().subscribe(new java.util.concurrent.Flow.Subscriber<Row>() {
                    @Override public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) { subscription.request(9); }
                    @Override public void onNext(Row row) {}
                    @Override public void onError(Throwable e) { failure.complete(e.getClass().getSimpleName()); }
                    @Override public void onComplete() { failure.complete("complete"); }
                  });
                  return List.of(failure.join());
                }
                """,
                "{'data':[{'id':'a'}]}",
                "{'data':[{'id':'b'}]}"))
        .containsExactly("/rows?page=1", "/rows?page=2", "ApiPageCapException");
  }
}
