package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A dot in the field of a cursor, a page number, an offset or a page size is a nested field. */
class NestedPagingTest {
  private static final PagedApi OBJECT =
      PagedApi.inBody(
          """
          @PageSize(value = "pagination.per_page", max = 100) int size();
          @Filter String text();
          @Cursor(value = "pagination.starting_after", next = "next") String after();
          """);
  private static final PagedApi VARIABLES =
      PagedApi.inBody(
          """
          @Param @Required String query();
          @Param Map<String, String> variables();
          @Cursor(value = "variables.cursor", next = "next") String after();
          """);

  @Test
  void membersWithTheSameObjectShareIt() {
    assertThat(
            OBJECT.walk(
                "builder().size(5).text(\"t\").build()",
                "{'data':[{'id':'a'}],'next':'n1'}",
                "{'data':[],'next':null}"))
        .containsExactly(
            "/rows {'pagination':{'per_page':5},'text':'t'}",
            "a",
            "/rows {'pagination':{'per_page':5,'starting_after':'n1'},'text':'t'}");
  }

  @Test
  void objectIsAbsentIfNothingIsInIt() {
    assertThat(OBJECT.evaluate("RowsQuery.builder().text(\"t\").build().toJson()"))
        .isEqualTo("{\"text\":\"t\"}");
  }

  @Test
  void objectsCanBeInObjects() {
    assertThat(
            PagedApi.inBody(
                    "@PageNumber(value = \"a.b.number\", first = 1) int page();"
                        + " @PageSize(value = \"a.size\", max = 9) int size();")
                .walk("builder().size(2).build()", "{'data':[]}"))
        .containsExactly("/rows {'a':{'b':{'number':1},'size':2}}");
  }

  @Test
  void fieldIsAddedToTheObjectOfAnotherMember() {
    assertThat(
            VARIABLES.walk(
                "builder().query(\"q\").variables(java.util.Map.of(\"limit\", \"5\")).build()",
                "{'data':[{'id':'a'}],'next':'n1'}",
                "{'data':[],'next':null}"))
        .containsExactly(
            "/rows {'query':'q','variables':{'limit':'5'}}",
            "a",
            "/rows {'query':'q','variables':{'limit':'5','cursor':'n1'}}");
  }

  @Test
  void objectOfAnUnsetMemberIsWrittenForTheField() {
    assertThat(
            VARIABLES.evaluate(
                "RowsQuery.builder().query(\"q\").build().atCursor(\"n1\").toJson()"))
        .isEqualTo("{\"query\":\"q\",\"variables\":{\"cursor\":\"n1\"}}");
  }

  @Test
  void nestedFieldsAreReadBack() {
    for (String json :
        new String[] {
          "{'query':'q','variables':{'limit':'5','cursor':'n1'}}",
          "{'query':'q','variables':{'cursor':'n1'}}",
          "{'query':'q','variables':{'limit':'5'}}",
          "{'query':'q'}"
        }) {
      String text = json.replace("'", "\\\"");
      assertThat(VARIABLES.evaluate("RowsQuery.fromJson(\"" + text + "\").toJson()"))
          .isEqualTo(json.replace('\'', '"'));
    }
    assertThat(
            VARIABLES.evaluate(
                "RowsQuery.fromJson(\"{\\\"query\\\":\\\"q\\\",\\\"variables\\\":{\\\"cursor\\\":\\\"n1\\\"}}\").after().get()"))
        .isEqualTo("n1");
  }

  @Test
  void unknownFieldInANestedObjectIsRejected() {
    assertThat(
            OBJECT.messageOf(
                "RowsQuery.fromJson(\"{\\\"pagination\\\":{\\\"per_page\\\":5,\\\"x\\\":1}}\")"))
        .isEqualTo("RowsQuery: the JSON has fields that are not in the spec: pagination");
  }

  @Test
  void valueThatAlreadyHasTheFieldIsRejected() {
    assertThat(
            VARIABLES.messageOf(
                "RowsQuery.builder().query(\"q\").variables(java.util.Map.of(\"cursor\", \"x\")).build()"))
        .isEqualTo(
            "RowsQuery: the value of variables already has the field \"cursor\", which the client writes for after. Remove this field from the value.");
  }

  @Test
  void quotedNameIsNotNested() {
    assertThat(
            PagedApi.inBody(
                    "@Cursor(value = \"['page.after']\", next = \"next\") String after();"
                        + " @PageSize(value = \"page.after\", max = 9) int size();")
                .evaluate("RowsQuery.builder().size(2).build().atCursor(\"a\").toJson()"))
        .isEqualTo("{\"page.after\":\"a\",\"page\":{\"after\":2}}");
  }

  @Test
  void positionBelongsToTheQueryWithItsNestedPageSize() {
    assertThat(
            OBJECT.run(
                "client -> client.items(RowsQuery.builder().size(5).text(\"t\").build())"
                    + ".from(client.page(RowsQuery.builder().size(5).text(\"t\").build()).nextPosition().orElseThrow())",
                "{'data':[],'next':'n1'}",
                "{'data':[],'next':null}"))
        .containsExactly(
            "/rows {'pagination':{'per_page':5},'text':'t'}",
            "/rows {'pagination':{'per_page':5,'starting_after':'n1'},'text':'t'}");
  }
}
