package io.github.filterspec.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.filterspec.ConstantHeader;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** HeaderSyntax must be allowed in HTTP, and limits must be positive. */
class ApiRuleTest {

  private static final Optional<ApiParts.Limit> NONE = Optional.empty();

  private static ApiParts.Header header(int index, String name, String value) {
    Origin api = Origin.ofType("shop.Shop");
    return new ApiParts.Header(name, value, api.at(ConstantHeader.All.class, "value/" + index));
  }

  @Test
  void headerHasANameAndAnAsciiValue() {
    Api api =
        Models.api(
            NONE, header(0, "x-key", "a b"), header(1, "x key", "a"), header(2, "x-desk", "ü"));

    assertThat(Rules.check(api))
        .extracting(Problem::text, problem -> problem.origin().attribute())
        .containsExactly(
            tuple(
                "FS021: the header \"x key\" cannot be sent. The name of a header must consist of letters, digits and !#$%&'*+.^_`|~-",
                "value/1/name"),
            tuple(
                "FS021: the value of the header \"x-desk\" cannot be sent. The value must consist of ASCII letters, digits, signs and blanks",
                "value/2/value"));
  }

  @Test
  void aHeaderIsSentOnce() {
    Api api = Models.api(NONE, header(0, "x-a", "1"), header(1, "X-A", "2"));

    assertThat(Rules.check(api))
        .extracting(Problem::text, problem -> problem.origin().attribute())
        .containsExactly(
            tuple(
                "FS012: two @ConstantHeader annotations on the API declare the header \"X-A\". Remove one of these annotations. Upper and lower case make no difference in header names",
                "value/1/name"));
  }

  @Test
  void limitNeedsRequestsAndSeconds() {
    assertThat(Rules.check(Models.api(Optional.of(new ApiParts.Limit(0, -1, false, false)))))
        .extracting(Problem::text)
        .containsExactly(
            "FS022: @RateLimit has requests = 0. Write 1 or more",
            "FS022: @RateLimit has seconds = -1. Write 1 or more");
  }
}
