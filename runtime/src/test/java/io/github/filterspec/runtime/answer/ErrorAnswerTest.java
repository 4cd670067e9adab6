package io.github.filterspec.runtime.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.endpoint.ApiDefinition;
import io.github.filterspec.runtime.text.StrictJson;
import io.github.filterspec.runtime.tickets.TicketDesk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that only failed requests have makes an error of every answer. */
class ErrorAnswerTest {
  private static final ApiDefinition GRAPHQL =
      ApiDefinition.of(TicketDesk.class)
          .errors(errors -> errors.message("errors[0].message").whenPresent("errors"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":null,\"errors\":[{\"message\":\"no\"}]}",
        "{\"errors\":{\"a\":1}}",
        "{\"errors\":\"no\"}",
        "{\"errors\":0}",
        "{\"errors\":true}"
      })
  void valueIsAnError(String answer) throws Exception {
    assertThat(answer(GRAPHQL, answer).hasErrorValue()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":[]}",
        "{\"errors\":null}",
        "{\"errors\":[]}",
        "{\"errors\":{}}",
        "{\"errors\":\"\"}",
        "{\"errors\":false}"
      })
  void nothingIsNoError(String answer) throws Exception {
    assertThat(answer(GRAPHQL, answer).hasErrorValue()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"errors\":[1]}", "[1]", "1"})
  void otherApisHaveNoSuchValue(String answer) throws Exception {
    assertThat(answer(ApiDefinition.of(TicketDesk.class), answer).hasErrorValue()).isFalse();
  }

  private static ErrorAnswer answer(ApiDefinition api, String json) throws Exception {
    return new ErrorAnswer(api, api.envelopes().get(0), StrictJson.parse(json));
  }
}
