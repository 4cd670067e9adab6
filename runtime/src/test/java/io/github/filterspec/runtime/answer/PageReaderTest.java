package io.github.filterspec.runtime.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.answer.AnswerReader.Answer;
import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.text.StrictJson;
import io.github.filterspec.runtime.tickets.TicketDesk;
import io.github.filterspec.runtime.tickets.TicketFeedQuery;
import io.github.filterspec.runtime.tickets.TicketListQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of an answer that say whether another page follows. */
class PageReaderTest {
  private static final @Nullable Paging ONE_PAGE = null;
  private static final Paging NUMBERS =
      Paging.numbers(TicketListQuery.class, TicketListQuery::page, TicketListQuery::atPage);
  private static final Paging BY_CURSOR = cursors("meta.next");

  @ParameterizedTest
  @CsvSource({
    "meta.next, a1",
    "['@odata.nextLink'], b2",
    "meta['@odata.nextLink'], c3",
    "data[1].id, d4",
    "['meta.next'], e5"
  })
  void aPathNamesAnyFieldAndElement(String path, String cursor) {
    String answer =
        """
        {"meta":{"next":"a1","@odata.nextLink":"c3"},"@odata.nextLink":"b2",
         "data":[{"id":"x"},{"id":"d4"}],"meta.next":"e5"}""";

    assertThat(page(cursors(path), answer).cursor()).contains(cursor);
  }

  @Test
  void theNamedFlagWinsOverTheCursor() {
    Paging hasMore = cursors("next").hasNext("has_more");
    Paging isLast = cursors("next").isLast("end");

    assertThat(page(hasMore, "{\"data\":[1],\"has_more\":false,\"next\":\"old\"}").hasNextPage())
        .isFalse();
    assertThat(page(isLast, "{\"data\":[1],\"end\":true,\"next\":\"old\"}").hasNextPage())
        .isFalse();
    assertThat(page(isLast, "{\"data\":[1],\"end\":false,\"next\":\"a1\"}").cursor())
        .contains("a1");
  }

  @Test
  void aCursorHasALimit() {
    String answer = "{\"data\":[1],\"next\":\"%s\"}";
    Paging paging = cursors("next");

    assertThat(page(paging, answer.formatted("x".repeat(65_536))).hasNextPage()).isTrue();
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> page(paging, answer.formatted("x".repeat(65_537))))
        .withMessageEndingWith("next has more than 65536 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"data\":[1]}", "{\"data\":[],\"meta\":{}}"})
  void answerWithoutCursorIsTheEndOnlyIfTheSpecSaysSo(String answer) {
    assertThat(page(BY_CURSOR, answer).hasNextPage()).isFalse();
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> page(BY_CURSOR.missingIsError(), answer))
        .withMessageStartingWith(
            "TicketDesk answered without saying whether another page follows: meta.next is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":[1],\"meta\":{\"next\":null}}",
        "{\"data\":[1],\"meta\":{\"next\":\"\"}}",
        "{\"data\":[1],\"meta\":null}",
        "{\"data\":[1],\"has_more\":false}"
      })
  void nullAndFlagAreTheEndOfEverySpec(String answer) {
    assertThat(page(BY_CURSOR.missingIsError(), answer).hasNextPage()).isFalse();
    assertThat(page(BY_CURSOR, answer).hasNextPage()).isFalse();
  }

  @Test
  void theNamedFlagMustBeThere() {
    Paging paging = cursors("next").hasNext("has_more");

    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> page(paging, "{\"data\":[1],\"next\":\"a1\"}"))
        .withMessage(
            "TicketDesk answered without saying whether another page follows: has_more is missing");
  }

  @Test
  void aFlagThatIsReadTheWrongWayRoundIsNotTheEnd() {
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(
            () -> page(NUMBERS.hasNext("end_of_stream"), "{\"data\":[1],\"end_of_stream\":false}"))
        .withMessage(
            "the spec for TicketDesk has @LastPage(unless = \"end_of_stream\"), but the name of this field"
                + " means the opposite. Write @LastPage(when = \"end_of_stream\")");
  }

  @Test
  void aPromisedPageOfASpecWithoutPagingIsPartOfThePage() {
    assertThat(page(ONE_PAGE, "{\"data\":[1],\"has_more\":true}").hasNextPage()).isTrue();
    assertThat(page(ONE_PAGE, "{\"data\":[1]}").hasNextPage()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":[1],\"has_more\":true}",
        "{\"data\":[1],\"hasMore\":true,\"meta\":null}",
        "{\"data\":[1],\"meta\":{\"hasNextPage\":true,\"next\":null}}",
        "{\"data\":[1],\"meta\":{\"end_of_stream\":false,\"next\":\"\"}}",
        "{\"data\":[1],\"meta\":{\"isLast\":false}}"
      })
  void anAnswerThatPromisesAPageMustHaveItsCursor(String answer) {
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> page(BY_CURSOR, answer))
        .withMessageStartingWith("TicketDesk answered that another page follows (field ")
        .withMessageEndingWith("), but the answer has no cursor at the path meta.next");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":[1],\"has_more\":false,\"meta\":{\"next\":\"old\"}}",
        "{\"data\":[1],\"meta\":{\"hasNextPage\":false,\"next\":\"old\"}}",
        "{\"data\":[1],\"meta\":{\"end_of_stream\":true,\"next\":\"old\"}}"
      })
  void anUnnamedFlagWinsOverTheCursorToo(String answer) {
    assertThat(page(BY_CURSOR, answer).hasNextPage()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "\"false\"", "0"})
  void usualFlagMayBeTextOrNumber(String flag) {
    String answer = "{\"data\":[1],\"has_more\":%s,\"meta\":{\"next\":\"old\"}}";

    assertThat(page(BY_CURSOR, answer.formatted(flag)).hasNextPage()).isFalse();
  }

  @Test
  void pathThatLeadsIntoTextIsNotTheEnd() {
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> page(BY_CURSOR, "{\"data\":[1],\"meta\":\"x\"}"))
        .withMessageEndingWith("meta.next cannot be found, because meta is a text");
  }

  @Test
  void flagsThatContradictEachOtherAreAnError() {
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(
            () ->
                page(
                    BY_CURSOR,
                    "{\"data\":[1],\"has_more\":true,\"meta\":{\"isLast\":true,\"next\":\"a\"}}"))
        .withMessageContaining("has_more and isLast, but one field says that another page follows");
  }

  @Test
  void aPathThatCannotMatchTheAnswerIsNotTheEnd() {
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> page(cursors("data.next"), "{\"data\":[1]}"))
        .withMessageEndingWith("data.next cannot be found, because data is an array");
    assertThat(page(BY_CURSOR, "{\"data\":[1],\"meta\":[]}").hasNextPage()).isFalse();
  }

  @Test
  void numberedPagesEndWhereTheAnswerSaysSo() {
    Paging paging = NUMBERS;

    assertThat(page(paging, "{\"data\":[1],\"has_more\":false}").hasNextPage()).isFalse();
    assertThat(page(paging, "{\"data\":[1]}").hasNextPage()).isTrue();
    assertThatExceptionOfType(CallFailure.class)
        .isThrownBy(() -> page(paging, "{\"data\":[],\"has_more\":true}"))
        .withMessageContaining(
            "with an empty page, but the field has_more says that another page follows");
  }

  /** Reads the answer of an endpoint whose items are in data. */
  private static Page<Object> page(@Nullable Paging paging, String json) {
    EndpointDefinition endpoint =
        EndpointDefinition.reading(TicketDesk.Api.DEFINITION, "GET", "tickets", String.class)
            .envelope(envelope -> envelope.data("data"));
    try {
      JsonNode root = StrictJson.parse(json);
      List<Object> items = root.path("data").isEmpty() ? List.of() : List.of("item");
      return new PageReader(
              paging == null ? endpoint : endpoint.pages(paging),
              new Answer(root, endpoint.envelopes().get(0), Map.of(), JsonValue.MISSING, null))
          .page(new ReadData(items, items.size(), null, List.of(), null, null));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Paging cursors(String path) {
    return Paging.cursors(path, TicketFeedQuery.class, TicketFeedQuery::atCursor);
  }
}
