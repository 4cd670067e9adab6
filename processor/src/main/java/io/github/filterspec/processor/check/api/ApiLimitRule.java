package io.github.filterspec.processor.check.api;

import io.github.filterspec.RateLimit;
import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.ApiParts;
import io.github.filterspec.processor.model.ApiParts.Limit;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that the numbers in a {@code @RateLimit} are valid. */
public final class ApiLimitRule implements ApiRule, Rule {

  @Override
  public Stream<Problem> check(Api api) {
    return check(api.parts());
  }

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().stream()
        .flatMap(endpoint -> Stream.concat(check(endpoint.parts()), scope(endpoint.parts())));
  }

  private static Stream<Problem> check(ApiParts parts) {
    return parts.limit().stream()
        .flatMap(
            limit ->
                Stream.concat(
                    number(parts, "requests", limit.requests()),
                    number(parts, "seconds", limit.seconds())));
  }

  private static Stream<Problem> number(ApiParts parts, String attribute, int number) {
    String message = "@RateLimit has %s = %d. Write 1 or more";
    return number >= 1
        ? Stream.empty()
        : Stream.of(
            new Problem(
                Code.INVALID_LIMIT,
                message.formatted(attribute, number),
                parts.origin().at(RateLimit.class, attribute)));
  }

  private static Stream<Problem> scope(ApiParts parts) {
    return parts.limit().filter(Limit::declaresScope).stream()
        .map(
            limit ->
                new Problem(
                    Code.MISPLACED_ANNOTATION,
                    "@RateLimit on a spec limits only the endpoint of the spec, so the attribute \"scope\" has no meaning. Remove scope",
                    parts.origin().at(RateLimit.class, "scope")));
  }
}
