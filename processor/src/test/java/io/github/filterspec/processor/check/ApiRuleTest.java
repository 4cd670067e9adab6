package io.github.filterspec.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.problem.Problem;
import org.junit.jupiter.api.Test;

/** HeaderSyntax must be allowed in HTTP, and limits must be positive. */
class ApiRuleTest {

  private static final Api.Limit NONE = new Api.Limit(0, 60, false, false);

  @Test
  void headerHasANameAndAnAsciiValue() {
    Api api =
        Models.api(
            NONE,
            new Api.Header("x-key", "a b"),
            new Api.Header("x key", "a"),
            new Api.Header("x-desk", "ü"));

    assertThat(Rules.check(api))
        .extracting(Problem::text, problem -> problem.origin().attribute())
        .containsExactly(
            tuple(
                "FS021: the header \"x key\" cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-",
                "headers/1/name"),
            tuple(
                "FS021: the value of the header \"x-desk\" cannot be sent. The value must consist of ASCII letters, digits, signs and blanks",
                "headers/2/value"));
  }

  @Test
  void aHeaderIsSentOnce() {
    Api api = Models.api(NONE, new Api.Header("x-a", "1"), new Api.Header("X-A", "2"));

    assertThat(Rules.check(api))
        .extracting(Problem::text, problem -> problem.origin().attribute())
        .containsExactly(
            tuple(
                "FS012: two @ConstantHeader annotations in @Api declare the header \"X-A\". Remove one of these annotations. Upper and lower case make no difference in header names",
                "headers/1/name"));
  }

  @Test
  void limitNeedsRequestsAndSeconds() {
    assertThat(Rules.check(Models.api(new Api.Limit(-1, 0, false, false))))
        .extracting(Problem::text)
        .containsExactly(
            "FS022: @RateLimit has requests = -1. Write 1 or more, or 0 for no limit",
            "FS022: @RateLimit has seconds = 0. Write 1 or more");
    assertThat(Rules.check(Models.api(new Api.Limit(0, 30, false, true))))
        .extracting(Problem::text)
        .containsExactly(
            "FS022: @RateLimit has no number of requests. Add the attribute \"requests\", such as requests = 100");
  }
}
