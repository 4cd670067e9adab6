package io.github.filterspec.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.problem.Problem;
import org.junit.jupiter.api.Test;

/** Headers can be sent, and limits kept. */
class ApiRuleTest {

  @Test
  void aHeaderIsATokenAndPrintableAscii() {
    Api api =
        Models.api(
            new Api.Limit(0, 60, false),
            new Api.Header("x-key", "a b"),
            new Api.Header("x key", "a"),
            new Api.Header("x-key", "ü"));

    assertThat(Rules.check(api))
        .extracting(Problem::text, problem -> problem.origin().attribute())
        .containsExactly(
            tuple(
                "FS021: the header \"x key\" cannot be sent: its name is a token, its value"
                    + " printable ASCII",
                "headers/1"),
            tuple(
                "FS021: the header \"x-key\" cannot be sent: its name is a token, its value"
                    + " printable ASCII",
                "headers/2"));
  }

  @Test
  void aLimitCountsSomethingInSomeTime() {
    assertThat(Rules.check(Models.api(new Api.Limit(-1, 60, false))))
        .extracting(Problem::text)
        .containsExactly(
            "FS022: a limit is 1 or more requests in 1 or more seconds, or 0 requests for none");
  }
}
