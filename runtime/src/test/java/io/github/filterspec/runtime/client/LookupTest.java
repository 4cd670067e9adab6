package io.github.filterspec.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.runtime.ApiConfigurationException;
import io.github.filterspec.runtime.ApiDecodingException;
import io.github.filterspec.runtime.ApiErrorException;
import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Lookup;
import io.github.filterspec.runtime.client.Shelf.Book;
import io.github.filterspec.runtime.client.Shelf.Requests;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lookup reads one object, and is sent again after a temporary failure. */
class LookupTest {
  @AutoClose private final Desk desk = new Desk();

  @Test
  void getReturnsTheObject() throws Exception {
    desk.answers(200, "{\"book\":{\"title\":\"Emma\",\"pages\":474}}");

    assertThat(client().get(Requests.BOOK)).isEqualTo(new Book("Emma", 474));
    assertThat(desk.takeRequest().getTarget()).isEqualTo("/books/1");
  }

  @Test
  void getAsyncReturnsTheObject() throws Exception {
    desk.answers(200, "{\"book\":{\"title\":\"Emma\",\"pages\":474}}");

    assertThat(client().getAsync(Requests.BOOK).get(10, TimeUnit.SECONDS).title())
        .isEqualTo("Emma");
  }

  @Test
  void lookupIsSentAgainAfterATemporaryFailure() {
    desk.answers(503, "{}").answers(200, "{\"book\":{\"title\":\"Emma\",\"pages\":474}}");

    assertThat(client().get(Requests.BOOK).pages()).isEqualTo(474);
    assertThat(desk.requests()).isEqualTo(2);
  }

  @Test
  void errorOfTheApiIsAnErrorOfTheCall() {
    desk.answers(404, "{}").answers(404, "{}").answers(404, "{}");

    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client().get(Requests.BOOK))
        .satisfies(e -> assertThat(e.details().endpoint()).contains("GET books/1"));
    assertThatExceptionOfType(ApiErrorException.class)
        .isThrownBy(() -> client().find(Requests.BOOK_OR_NONE));
    assertThat(AsyncTest.failureOf(client().getAsync(Requests.BOOK)))
        .isInstanceOf(ApiErrorException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"book\":null}", "{\"other\":{}}"})
  void missingObjectIsAnErrorUnlessTheSpecSaysOtherwise(String answer) {
    desk.answers(200, answer).answers(200, answer);

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> client().get(Requests.BOOK))
        .withMessageStartingWith("Shelf answered without data: book is missing");
    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> client().find(Requests.BOOK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"result\":null}", "{\"result\":{}}", "{\"result\":{\"book\":null}}"})
  void findReturnsNoObjectIfTheSpecAllowsIt(String answer) {
    desk.answers(200, answer).answers(200, answer).answers(200, answer);

    assertThat(client().find(Requests.BOOK_OR_NONE)).isEmpty();
    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> client().get(Requests.BOOK_OR_NONE))
        .withMessage(
            "Shelf answered without an object. If the object may not exist, call find(lookup) instead of get(lookup)");
    assertThat(AsyncTest.failureOf(client().getAsync(Requests.BOOK_OR_NONE)))
        .isInstanceOf(ApiProtocolException.class);
  }

  @Test
  void findReturnsTheObject() {
    desk.answers(200, "{\"result\":{\"book\":{\"title\":\"Emma\",\"pages\":474}}}");

    assertThat(client().find(Requests.BOOK_OR_NONE)).contains(new Book("Emma", 474));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"result\":5}", "{\"result\":[{\"book\":1}]}"})
  void pathThatLeadsThroughAnotherValueIsAnError(String answer) {
    desk.answers(200, answer);

    assertThatExceptionOfType(ApiProtocolException.class)
        .isThrownBy(() -> client().find(Requests.BOOK_OR_NONE));
  }

  @Test
  void wholeAnswerMayBeNullOrEmpty() {
    desk.answers(200, "null").answers(200, "").answers(204, "");

    assertThat(client().find(Requests.WHOLE_OR_NONE)).isEmpty();
    assertThat(client().find(Requests.WHOLE_OR_NONE)).isEmpty();
    assertThat(client().find(Requests.WHOLE_OR_NONE)).isEmpty();
  }

  @Test
  void objectWithAnotherShapeIsADecodingError() {
    desk.answers(200, "{\"book\":{\"title\":\"Emma\",\"pages\":\"474\"}}");

    assertThatExceptionOfType(ApiDecodingException.class)
        .isThrownBy(() -> client().get(Requests.BOOK))
        .satisfies(e -> assertThat(e.path()).isEqualTo("book.pages"));
  }

  @Test
  void lookupOfAnotherApiIsNotSent() {
    Lookup<Book> other =
        new Shelf.OneBook(
            io.github.filterspec.runtime.endpoint.EndpointDefinition.readingOne(
                io.github.filterspec.runtime.endpoint.ApiDefinition.of(Deprecated.class),
                "GET",
                "x",
                Book.class));

    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client().get(other))
        .withMessageStartingWith("the request belongs to the API Deprecated");
    assertThatExceptionOfType(ApiConfigurationException.class)
        .isThrownBy(() -> client().getAsync(other));
    assertThat(desk.requests()).isZero();
  }

  private ApiClient client() {
    return desk.client(ApiClient.builder(Shelf.class, desk.url()).maxAttempts(2));
  }
}
