package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last page is a shorter page, or the page that reaches the total. */
class LastPagesTest {
  private static final PagedApi OFFSET_AND_TOTAL =
      PagedApi.inUrl("@Offset int skip();").with("@LastPage(total = \"meta.total\")");
  private static final PagedApi PAGES_AND_TOTAL =
      PagedApi.inUrl("@PageNumber(first = 1) int page(); @PageSize(max = 9) int size();")
          .with("@LastPage(total = \"total\", pageSize = 2)");
  private static final PagedApi SHORTER =
      PagedApi.inUrl("@PageNumber(first = 0) int page(); @PageSize(max = 9) int size();")
          .with("@LastPage(shorter = true, pageSize = 2)");

  @Test
  void offsetReachesTheTotal() {
    assertThat(
            OFFSET_AND_TOTAL.walk(
                "builder().build()",
                "{'data':[{'id':'a'},{'id':'b'}],'meta':{'total':3}}",
                "{'data':[{'id':'c'}],'meta':{'total':3}}"))
        .containsExactly("/rows?skip=0", "a", "b", "/rows?skip=2", "c");
  }

  @Test
  void walkWithoutItemsEndsAtOnce() {
    assertThat(OFFSET_AND_TOTAL.walk("builder().build()", "{'data':[],'meta':{'total':0}}"))
        .containsExactly("/rows?skip=0");
    assertThat(
            OFFSET_AND_TOTAL.walk(
                "builder().build().atOffset(9)", "{'data':[],'meta':{'total':3}}"))
        .containsExactly("/rows?skip=9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'data':[{'id':'a'},{'id':'b'}],'meta':{'total':1}} | answered that there are 1 items (field meta.total), but the pages up to this page have at least 2
          {'data':[],'meta':{'total':5}}                      | answered that there are 5 items (field meta.total), but the page after the first 0 is empty
          {'data':[],'meta':{}}                               | answered without saying whether another page follows: meta.total is missing. Compare the path in @LastPage(total = …) with an answer of the API
          {'data':[],'meta':{'total':'5'}}                    | answered without saying whether another page follows: meta.total is not the number of all items. Compare the path in @LastPage(total = …) with an answer of the API
          {'data':[],'meta':{'total':-1}}                     | answered without saying whether another page follows: meta.total is not the number of all items. Compare the path in @LastPage(total = …) with an answer of the API
          """)
  void answerThatContradictsItselfIsAnError(String answer, String problem) {
    assertThat(OFFSET_AND_TOTAL.walk("builder().build()", answer))
        .containsExactly(
            "/rows?skip=0",
            "ApiProtocolException: Desk " + problem + " (page 1 of this iteration)");
  }

  @Test
  void pagesOfTheUsualSizeReachTheTotal() {
    assertThat(
            PAGES_AND_TOTAL.walk(
                "builder().build()",
                "{'data':[{'id':'a'},{'id':'b'}],'total':4}",
                "{'data':[{'id':'c'},{'id':'d'}],'total':4}"))
        .containsExactly("/rows?page=1", "a", "b", "/rows?page=2", "c", "d");
  }

  @Test
  void sizeOfTheQueryCountsMoreThanTheUsualSize() {
    assertThat(
            PAGES_AND_TOTAL.walk(
                "builder().size(3).build()",
                "{'data':[{'id':'a'},{'id':'b'},{'id':'c'}],'total':3}"))
        .containsExactly("/rows?page=1&size=3", "a", "b", "c");
  }

  @Test
  void apiThatSendsAnotherPageSizeIsAnError() {
    assertThat(
            PAGES_AND_TOTAL.walk(
                "builder().size(9).build().atPage(2)", "{'data':[{'id':'c'}],'total':4}"))
        .containsExactly(
            "/rows?page=2&size=9",
            "ApiProtocolException: Desk answered that there are 4 items (field total), but the pages up to this page have at least 10. This number is computed with the page size 9 (page 1 of this iteration)");
  }

  /** With pages of 2 items instead of 9, the second page would reach 9 + 2 items by chance. */
  @Test
  void totalIsNotReachedByChanceIfTheApiIgnoresThePageSize() {
    assertThat(
            PAGES_AND_TOTAL.walk(
                "builder().size(9).build()",
                "{'data':[{'id':'a'},{'id':'b'}],'total':11}",
                "{'data':[{'id':'c'},{'id':'d'}],'total':11}"))
        .containsExactly(
            "/rows?page=1&size=9",
            "ApiProtocolException: Desk answered that there are 11 items (field total), but this page has only 2 items instead of 9, and is not the last page. If a page in the middle can be shorter, do not use @LastPage(total = …) (page 1 of this iteration)");
  }

  @Test
  void shorterPageIsTheLastPage() {
    assertThat(
            SHORTER.walk(
                "builder().build()", "{'data':[{'id':'a'},{'id':'b'}]}", "{'data':[{'id':'c'}]}"))
        .containsExactly("/rows?page=0", "a", "b", "/rows?page=1", "c");
    assertThat(SHORTER.walk("builder().size(4).build()", "{'data':[{'id':'a'},{'id':'b'}]}"))
        .containsExactly("/rows?page=0&size=4", "a", "b");
  }

  @Test
  void emptyPageAfterAFullPageIsTheLastPage() {
    assertThat(SHORTER.walk("builder().build()", "{'data':[{'id':'a'},{'id':'b'}]}", "{'data':[]}"))
        .containsExactly("/rows?page=0", "a", "b", "/rows?page=1");
  }

  @Test
  void shorterPageOfAnUnknownSizeIsNotTheLastPage() {
    assertThat(
            PagedApi.inUrl("@PageNumber(first = 0) int page(); @PageSize(max = 9) int size();")
                .with("@LastPage(shorter = true)")
                .walk("builder().build()", "{'data':[{'id':'a'}]}", "{'data':[]}"))
        .containsExactly("/rows?page=0", "a", "/rows?page=1");
  }

  @Test
  void flagThatContradictsAShorterPageIsAnError() {
    assertThat(SHORTER.walk("builder().build()", "{'data':[{'id':'a'}],'has_more':true}"))
        .containsExactly(
            "/rows?page=0",
            "ApiProtocolException: Desk answered with 1 items, which are fewer than the page size 2, but the field has_more says that another page follows. If a page in the middle can be shorter, write @LastPage(unless = …) with the path of has_more (page 1 of this iteration)");
  }

  @Test
  void shorterPageWithACursorIsTheLastPage() {
    assertThat(
            PagedApi.inUrl("@Cursor(lastItem = \"id\") String after();")
                .with("@LastPage(shorter = true, pageSize = 2)")
                .walk(
                    "builder().build()",
                    "{'data':[{'id':'a'},{'id':'b'}]}",
                    "{'data':[{'id':'c'}]}"))
        .containsExactly("/rows", "a", "b", "/rows?after=b", "c");
  }

  @Test
  void singlePageSaysThatItIsTheLast() {
    assertThat(
            SHORTER.run(
                "client -> List.of(client.page(RowsQuery.builder().build()).hasNextPage(),"
                    + " client.pageAsync(RowsQuery.builder().build()).join().nextPosition())",
                "{'data':[{'id':'a'}]}",
                "{'data':[{'id':'a'}]}"))
        .containsExactly("/rows?page=0", "/rows?page=0", "false", "Optional.empty");
  }
}
