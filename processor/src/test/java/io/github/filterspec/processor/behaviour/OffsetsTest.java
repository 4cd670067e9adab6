package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The offset of the next page is the number of elements that the API has sent. */
class OffsetsTest {
  private static final PagedApi IN_URL = PagedApi.inUrl("@Offset int skip();");

  @Test
  void offsetCountsTheItemsThatWereReceived() {
    assertThat(
            IN_URL.walk(
                "builder().build()",
                "{'data':[{'id':'a'},{'id':'b'},{'id':'c'}]}",
                "{'data':[{'id':'d'}]}",
                "{'data':[]}"))
        .containsExactly("/rows?skip=0", "a", "b", "c", "/rows?skip=3", "d", "/rows?skip=4");
  }

  @Test
  void offsetIsAFieldOfTheBodyAndCanBeginAtOne() {
    assertThat(
            PagedApi.inBody("@Offset(value = \"startIndex\", first = 1) long start();")
                .walk("builder().build()", "{'data':[{'id':'a'},{'id':'b'}]}", "{'data':[]}"))
        .containsExactly("/rows {'startIndex':1}", "a", "b", "/rows {'startIndex':3}");
  }

  @Test
  void repeatedItemsThatAreDroppedCount() {
    assertThat(
            IN_URL.run(
                "client -> client.items(RowsQuery.builder().build()).dropRepeated(Row::id)",
                "{'data':[{'id':'a'},{'id':'b'}]}",
                "{'data':[{'id':'b'},{'id':'c'}]}",
                "{'data':[]}"))
        .containsExactly("/rows?skip=0", "a", "b", "/rows?skip=2", "c", "/rows?skip=4");
  }

  @Test
  void flagEndsTheWalk() {
    assertThat(
            IN_URL
                .with("@LastPage(unless = \"more\")")
                .walk(
                    "builder().build()",
                    "{'data':[{'id':'a'}],'more':true}",
                    "{'data':[{'id':'b'}],'more':false}"))
        .containsExactly("/rows?skip=0", "a", "/rows?skip=1", "b");
  }

  @Test
  void emptyPageThatIsNotTheLastIsAnError() {
    assertThat(
            IN_URL
                .with("@LastPage(unless = \"more\")")
                .walk("builder().build()", "{'data':[],'more':true}"))
        .containsExactly(
            "/rows?skip=0",
            "ApiProtocolException: Desk answered with an empty page, but the field more says that another page follows. The offset of the next page would be the same offset, so the iteration would never end (page 1 of this iteration)");
  }

  @Test
  void apiThatIgnoresTheOffsetIsAnError() {
    assertThat(
            IN_URL.walk(
                "builder().build()",
                "{'data':[{'id':'a'},{'id':'b'}]}",
                "{'data':[{'id':'a'},{'id':'b'}]}"))
        .containsExactly(
            "/rows?skip=0",
            "a",
            "b",
            "/rows?skip=2",
            "ApiProtocolException: Desk: page 2 of this iteration has the same items as an earlier page, so the iteration would never end");
  }

  @Test
  void walkContinuesAtAPosition() {
    assertThat(
            IN_URL.run(
                "client -> client.items(RowsQuery.builder().build())"
                    + ".from(client.page(RowsQuery.builder().build()).nextPosition().orElseThrow())",
                "{'data':[{'id':'a'},{'id':'b'}]}",
                "{'data':[{'id':'c'}]}",
                "{'data':[]}"))
        .containsExactly("/rows?skip=0", "/rows?skip=2", "c", "/rows?skip=3");
  }

  @Test
  void offsetIsNotPartOfEquality() {
    assertThat(
            IN_URL.evaluate(
                "List.of(RowsQuery.builder().build().atOffset(7).equals(RowsQuery.builder().build()),"
                    + " RowsQuery.builder().build().atOffset(7).skip(),"
                    + " RowsQuery.fromJson(\"{\\\"skip\\\":7}\").toJson())"))
        .hasToString("[true, 7, {\"skip\":7}]");
  }

  @Test
  void offsetBeforeTheFirstPageIsRejected() {
    assertThat(IN_URL.messageOf("RowsQuery.builder().build().atOffset(-1)"))
        .isEqualTo(
            "skip: the offset -1 is less than 0, the offset of the first page. Pass 0 or more.");
    assertThat(IN_URL.messageOf("RowsQuery.fromJson(\"{\\\"skip\\\":-1}\")"))
        .isEqualTo("RowsQuery: the field skip is less than 0, the offset of the first page");
  }

  @Test
  void offsetThatIsNoIntIsRejected() {
    assertThat(IN_URL.messageOf("RowsQuery.builder().build().atOffset(3_000_000_000L)"))
        .isEqualTo(
            "skip: the offset 3000000000 is not an int. Pass an offset of at most 2147483647, or declare the offset as a long in the spec.");
  }
}
