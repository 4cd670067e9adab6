package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sorts by a field with a direction, in all ways in which APIs take them. */
class SortsTest {
  private static final String FIELD =
      """
      enum Field {
        @com.fasterxml.jackson.annotation.JsonProperty("created_at") CREATED,
        @com.fasterxml.jackson.annotation.JsonProperty("name") NAME
      }
      """;
  private static final String SORT = "io.github.filterspec.runtime.Sort<Field>";
  private static final String CREATED_DESCENDING = "Sort.by(Rows.Field.CREATED).descending()";
  private static final String BOTH =
      "List.of(Sort.by(Rows.Field.CREATED).descending(), Sort.by(Rows.Field.NAME))";

  @ParameterizedTest
  @CsvSource({
    "'@SortedAs(\"{field} {direction}\")', created_at desc",
    "'@SortedAs(value = \"{direction}{field}\", ascending = \"\", descending = \"-\")', -created_at",
    "'@SortedAs(value = \"{field}:{direction}\", descending = \"1\", ascending = \"0\")', created_at:1",
  })
  void textHasTheFieldAndTheDirection(String annotation, String text) {
    PagedApi api = PagedApi.inUrl(FIELD + "@Param " + annotation + " " + SORT + " sort();");

    assertThat(
            api.evaluate(
                "RowsQuery.builder().sort(%s).build().parameters().toString()"
                    .formatted(CREATED_DESCENDING)))
        .isEqualTo("{sort=" + text + "}");
  }

  @Test
  void severalTextsAreJoined() {
    PagedApi api =
        PagedApi.inUrl(
            FIELD
                + "@Param @Elements(Elements.Form.JOINED) @SortedAs(\"{field} {direction}\") List<"
                + SORT
                + "> sort();");

    assertThat(api.walk("builder().sort(%s).build()".formatted(BOTH), "{'data':[]}"))
        .containsExactly("/rows?sort=created_at%20desc%2Cname%20asc");
  }

  @Test
  void twoNamesAreTwoParameters() {
    PagedApi api =
        PagedApi.inUrl(
            FIELD + "@Param @SortedAs(field = \"sort\", direction = \"order\") " + SORT + " by();");

    assertThat(api.walk("builder().by(%s).build()".formatted(CREATED_DESCENDING), "{'data':[]}"))
        .containsExactly("/rows?sort=created_at&order=desc");
  }

  @Test
  void severalSortsHaveTheirNumbersInAUrl() {
    PagedApi api =
        PagedApi.inUrl(
            FIELD
                + "@Param @Elements(Elements.Form.INDEXED)"
                + " @SortedAs(field = \"field\", direction = \"direction\") List<"
                + SORT
                + "> sort();");

    assertThat(api.walk("builder().sort(%s).build()".formatted(BOTH), "{'data':[]}"))
        .containsExactly(
            "/rows?sort%5B0%5D%5Bfield%5D=created_at&sort%5B0%5D%5Bdirection%5D=desc"
                + "&sort%5B1%5D%5Bfield%5D=name&sort%5B1%5D%5Bdirection%5D=asc");
  }

  private static final PagedApi IN_BODY =
      PagedApi.inBody(
          FIELD
              + """
              @Param @SortedAs(field = "property", direction = "direction",
                  ascending = "ASCENDING", descending = "DESCENDING") List<%1$s> sorts();
              @Param @SortedAs(field = "by", direction = "order") %1$s sort();
              @Param @SortedAs(field = "orderBy", direction = "orderType", flat = true) %1$s order();
              """
                  .formatted(SORT));
  private static final String BODY_QUERY =
      "RowsQuery.builder().sorts(%1$s).sort(%2$s).order(%2$s).build()"
          .formatted(BOTH, CREATED_DESCENDING);

  @Test
  void sortsAreObjectsOrTwoFieldsInABody() {
    assertThat(IN_BODY.evaluate(BODY_QUERY + ".toJson()"))
        .isEqualTo(
            "{\"sorts\":[{\"property\":\"created_at\",\"direction\":\"DESCENDING\"},"
                + "{\"property\":\"name\",\"direction\":\"ASCENDING\"}],"
                + "\"sort\":{\"by\":\"created_at\",\"order\":\"desc\"},"
                + "\"orderBy\":\"created_at\",\"orderType\":\"desc\"}");
  }

  @Test
  void writtenSortsAreReadBackEqual() {
    assertThat(
            IN_BODY.evaluate(
                "RowsQuery.fromJson(%1$s.toJson()).equals(%1$s)".formatted(BODY_QUERY)))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'sort':{'by':'created','order':'desc'}} | .by is not a constant of the enum",
        "{'sort':{'by':'name','order':'down'}} | .order is neither asc nor desc",
        "{'sort':{'by':'name'}} | is not a sort with the fields by and order",
        "{'orderBy':'name'} | is not a sort with the fields orderBy and orderType",
      },
      quoteCharacter = '`')
  void sortThatIsNotInTheSpecIsNotRead(String json, String problem) {
    assertThat(IN_BODY.messageOf("RowsQuery.fromJson(\"%s\".replace('\\'', '\"'))".formatted(json)))
        .asString()
        .contains(problem);
  }

  @Test
  void twoSortsByTheSameFieldAreRejected() {
    assertThat(
            IN_BODY.messageOf(
                "RowsQuery.builder().sorts(List.of(%1$s, %1$s)).build()"
                    .formatted(CREATED_DESCENDING)))
        .asString()
        .startsWith("sorts: the value has two sorts by the same field");
  }

  @Test
  void descriptionHasTheFieldAndTheDirection() {
    assertThat(
            IN_BODY.evaluate(
                "RowsQuery.builder().sort(%s).build().describe()".formatted(CREATED_DESCENDING)))
        .isEqualTo("sort is created_at descending");
  }
}
