package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cursors that are fields of the last item, whole numbers or lists, and cursors that may repeat.
 */
class CursorsTest {
  private static final String UNKNOWN =
      "ApiProtocolException: Desk answered without saying whether another page follows: ";
  private static final String FIRST_PAGE = " (page 1 of this iteration)";

  private static final PagedApi LAST_ITEM =
      PagedApi.inUrl("@Cursor(value = \"starting_after\", lastItem = \"id\") String after();");
  private static final PagedApi LISTS =
      PagedApi.inBody(
          "@Cursor(value = \"search_after\", lastItem = \"at.sort\") List<Object> after();");
  private static final PagedApi NUMBERS = PagedApi.inBody("@Cursor(next = \"end\") long start();");
  private static final PagedApi SCROLLS =
      PagedApi.inBody(
          "@Cursor(value = \"scroll\", next = \"id\", mayRepeat = true) String scroll();");

  @Test
  void fieldOfTheLastItemIsTheCursor() {
    assertThat(
            LAST_ITEM.walk(
                "builder().build()",
                "{'data':[{'id':'a'},{'x':[{'id':'no'}],'id':'b','y':{'id':'no'}}]}",
                "{'data':[{'id':'c'}]}",
                "{'data':[]}"))
        .containsExactly(
            "/rows", "a", "b", "/rows?starting_after=b", "c", "/rows?starting_after=c");
  }

  @Test
  void usualFlagEndsTheWalkBeforeAnEmptyPage() {
    assertThat(
            LAST_ITEM.walk(
                "builder().build()",
                "{'data':[{'id':'a'}],'has_more':true}",
                "{'data':[{'id':'b'}],'has_more':false}"))
        .containsExactly("/rows", "a", "/rows?starting_after=a", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'x':1      | is missing. Compare the path in @Cursor(lastItem = …) with an item of the API
          'key':null | is null. Compare the path in @Cursor(lastItem = …) with an item of the API
          'key':true | is not a text
          'key':[]   | is not a text
          'key':{}   | is not a text
          'key':''   | is blank
          """)
  void lastItemWithoutACursorIsAnError(String item, String problem) {
    assertThat(
            PagedApi.inUrl("@Cursor(lastItem = \"key\") String after();")
                .walk(
                    "builder().build()", "{'data':[{'id':'a','key':'k'},{'id':'b'," + item + "}]}"))
        .containsExactly("/rows", UNKNOWN + "key of the last item " + problem + FIRST_PAGE);
  }

  @Test
  void flagThatContradictsAnEmptyPageIsAnError() {
    assertThat(LAST_ITEM.walk("builder().build()", "{'data':[],'has_more':true}"))
        .containsExactly(
            "/rows",
            "ApiProtocolException: Desk answered that another page follows (field has_more), but the answer has no cursor at the path id"
                + FIRST_PAGE);
  }

  @Test
  void listIsSentBackExactly() {
    assertThat(
            LISTS.walk(
                "builder().build()",
                "{'data':[{'id':'a','at':{'sort':[1.50, 12345678901234567890, null, true, 'é', [{'k':1e3}]]}}]}",
                "{'data':[]}"))
        .containsExactly(
            "/rows {}",
            "a",
            "/rows {'search_after':[1.50,12345678901234567890,null,true,'é',[{'k':1E+3}]]}");
  }

  @Test
  void listAtAPathOfTheAnswerIsACursor() {
    assertThat(
            PagedApi.inBody("@Cursor(next = \"paging.after\") List<Object> after();")
                .walk(
                    "builder().build()",
                    "{'paging':{'after':['a',1]},'data':[]}",
                    "{'paging':{'after':null},'data':[]}"))
        .containsExactly("/rows {}", "/rows {'after':['a',1]}");
  }

  @Test
  void textOfAListIsItsJson() {
    assertThat(
            LISTS.evaluate(
                "List.of(RowsQuery.builder().build().after(),"
                    + " RowsQuery.builder().build().atCursor(\"[1.50, \\\"b\\\"]\").toJson(),"
                    + " RowsQuery.builder().build().atCursor(\"[1.50,2]\").after().get(0))"))
        .hasToString("[[], {\"search_after\":[1.50,\"b\"]}, 1.50]");
  }

  @Test
  void numberIsACursor() {
    assertThat(
            NUMBERS.walk(
                "builder().build()",
                "{'data':[{'id':'a'}],'end':1717200000}",
                "{'data':[{'id':'b'}],'end':null}"))
        .containsExactly("/rows {}", "a", "/rows {'start':1717200000}", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          '7'                 | is not a whole number
          1.5                 | is not a whole number
          9223372036854775808 | is a number that does not fit a long
          """)
  void cursorOfAnotherTypeIsAnError(String end, String problem) {
    assertThat(NUMBERS.walk("builder().build()", "{'data':[],'end':" + end + "}"))
        .containsExactly("/rows {}", UNKNOWN + "end " + problem + FIRST_PAGE);
  }

  @Test
  void walkContinuesAtAPositionWithANumber() {
    assertThat(
            NUMBERS.run(
                "client -> client.items(RowsQuery.builder().build())"
                    + ".from(client.page(RowsQuery.builder().build()).nextPosition().orElseThrow())",
                "{'data':[],'end':7}",
                "{'data':[{'id':'b'}],'end':null}"))
        .containsExactly("/rows {}", "/rows {'start':7}", "b");
  }

  @Test
  void cursorMayRepeatUntilAPageIsEmpty() {
    assertThat(
            SCROLLS.walk(
                "builder().build()",
                "{'data':[{'id':'a'},{'id':'b'}],'id':'s1'}",
                "{'data':[{'id':'c'},{'id':'d'}],'id':'s1'}",
                "{'data':[],'id':'s1'}"))
        .containsExactly(
            "/rows {}", "a", "b", "/rows {'scroll':'s1'}", "c", "d", "/rows {'scroll':'s1'}");
  }

  @Test
  void repeatedPageOfAScrollIsAnError() {
    assertThat(
            SCROLLS.walk(
                "builder().build()",
                "{'data':[{'id':'a'},{'id':'b'}],'id':'s1'}",
                "{'data':[{'id':'a'},{'id':'b'}],'id':'s1'}"))
        .containsExactly(
            "/rows {}",
            "a",
            "b",
            "/rows {'scroll':'s1'}",
            "ApiProtocolException: Desk: page 2 of this iteration has the same items as an earlier page, so the iteration would never end");
  }

  @ParameterizedTest
  @CsvSource({"x", "1.5", "9223372036854775808", "''"})
  void cursorThatIsNoNumberIsRejected(String cursor) {
    assertThat(NUMBERS.messageOf("RowsQuery.builder().build().atCursor(\"" + cursor + "\")"))
        .isEqualTo("start: the value is not a whole number. Pass the cursor of a page.");
  }

  @ParameterizedTest
  @CsvSource({"x", "{}", "1", "''"})
  void cursorThatIsNoListIsRejected(String cursor) {
    assertThat(LISTS.messageOf("RowsQuery.builder().build().atCursor(\"" + cursor + "\")"))
        .isEqualTo("after: the value is not a JSON array. Pass the cursor of a page.");
  }
}
