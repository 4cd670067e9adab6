package io.github.filterspec.processor.check.api;

import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that the numbers in the rate limit of an API are valid. */
public final class ApiLimitRule implements ApiRule {

  @Override
  public Stream<Problem> check(Api api) {
    Api.Limit limit = api.limit();
    if (limit.isOfNothing()) {
      return problem(
          api,
          "limit",
          "@RateLimit has no number of requests. Add the attribute \"requests\", such as requests = 100");
    }
    return Stream.concat(
        limit.requests() >= 0
            ? Stream.empty()
            : problem(
                api,
                "limit/requests",
                "@RateLimit has requests = %d. Write 1 or more, or 0 for no limit"
                    .formatted(limit.requests())),
        limit.seconds() >= 1
            ? Stream.empty()
            : problem(
                api,
                "limit/seconds",
                "@RateLimit has seconds = %d. Write 1 or more".formatted(limit.seconds())));
  }

  private static Stream<Problem> problem(Api api, String attribute, String message) {
    return Stream.of(
        new Problem(
            Code.INVALID_LIMIT,
            message,
            api.origin().at(io.github.filterspec.Api.class, attribute)));
  }
}
