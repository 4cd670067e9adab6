package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.client.Shelf.Book;
import io.github.filterspec.runtime.client.Shelf.Facets;
import io.github.filterspec.runtime.client.Shelf.Requests;
import io.github.filterspec.runtime.client.Shelf.Total;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page has the parts of its answer beside the items, as a record of the user. */
class PageInfoTest {
  private static final String BOOK = "{\"title\":\"Emma\",\"pages\":474}";

  @AutoClose private final Desk desk = new Desk();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"total\":2,\"facets\":{\"years\":[\"1815\"]},\"result\":{\"books\":[%1$s,%1$s]}}",
        "{\"result\":{\"books\":[%1$s,%1$s]},\"facets\":{\"years\":[\"1815\"]},\"total\":2}",
        "{\"total\":2,\"result\":{\"books\":[%1$s,%1$s],\"took\":1},\"facets\":{\"years\":[\"1815\"]}}"
      })
  void infoIsReadFromAnyPlaceBesideTheItems(String answer) {
    desk.answers(200, answer.formatted(BOOK));

    Page<Book> page = client().page(Requests.PAGE);

    assertThat(page).hasSize(2);
    assertThat(page.info(Total.class)).isEqualTo(new Total(2, new Facets(List.of("1815"))));
  }

  @Test
  void pagesOfAWalkHaveTheirInfo() {
    desk.answers(200, "{\"total\":1,\"result\":{\"books\":[" + BOOK + "]}}");

    for (Page<Book> page : client().items(Requests.PAGE).pages()) {
      assertThat(page.info(Total.class).total()).isOne();
    }
    assertThat(desk.requests()).isOne();
  }

  @Test
  void asynchronousPageHasItsInfo() throws Exception {
    desk.answers(200, "{\"total\":1,\"result\":{\"books\":[" + BOOK + "]}}");

    assertThat(
            client().pageAsync(Requests.PAGE).get(10, TimeUnit.SECONDS).info(Total.class).facets())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"total\":\"2\",\"result\":{\"books\":[]}}         | $.total",
        "{\"total\":1.5,\"result\":{\"books\":[]}}           | $.total",
        "{\"result\":{\"books\":[]}}                         | $.total",
        "{\"total\":1,\"facets\":{\"years\":[1]},\"result\":{\"books\":[]}} | $.facets.years[0]"
      })
  void infoIsReadExactly(String answer, String path) {
    desk.answers(200, answer);

    assertThatExceptionOfType(ApiDecodingException.class)
        .isThrownBy(() -> client().page(Requests.PAGE))
        .satisfies(e -> assertThat(e.path()).isEqualTo(path));
  }

  @Test
  void missingItemsAreReportedBeforeTheInfo() {
    desk.answers(200, "{\"total\":\"x\"}");

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> client().page(Requests.PAGE));
  }

  @Test
  void otherClassIsAnError() {
    desk.answers(200, "{\"total\":0,\"result\":{\"books\":[]}}");
    Page<Book> page = client().page(Requests.PAGE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> page.info(Facets.class))
        .withMessage("the info of the page is a Total, not a Facets: call info(Total.class)");
  }

  @Test
  void pageWithoutInfoSaysSo() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Page.of(List.of("a")).info(Total.class))
        .withMessage("the page has no info: add @PageInfo(Total.class) to the spec");
  }

  @Test
  void testsCanCreateAPageWithInfo() {
    Total total = new Total(7, null);

    assertThat(Page.last(List.of("a")).withInfo(total).info(Total.class)).isSameAs(total);
    assertThat(Page.last(List.of("a")).withInfo(total)).isEqualTo(Page.last(List.of("a")));
    assertThat(Page.last(List.of("a")).withInfo(total)).hasToString("Page of 1 items");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"result\":null}", "{\"result\":{\"books\":null}}"})
  void missingItemsAreAnEmptyPageIfTheSpecSaysSo(String answer) {
    desk.answers(200, answer);

    assertThat(client().page(Requests.PAGE_OR_NONE)).isEmpty();
  }

  @Test
  void answerWithoutABodyIsAnEmptyPageIfTheSpecSaysSo() {
    desk.answers(204, "").answers(204, "");

    assertThat(client().page(Requests.PAGE_OR_NONE)).isEmpty();
    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> client().page(Requests.PAGE))
        .withMessage("Shelf answered with an empty body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"result\":{\"books\":{}}}", "{\"result\":\"none\"}"})
  void itemsOfAnotherKindAreAnErrorEvenIfTheyMayBeMissing(String answer) {
    desk.answers(200, answer);

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> client().page(Requests.PAGE_OR_NONE));
  }

  private ApiClient client() {
    return desk.client(ApiClient.builder(Shelf.class, desk.url()).maxAttempts(1));
  }
}
