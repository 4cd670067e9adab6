package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule for an API: generated code can name it, its headers can be sent, and its limit is valid.
 */
final class ApiRule {

  Stream<Problem> check(Api api) {
    return Stream.of(
            access(api),
            new ApiHeaders(api).mistakes(),
            answers(api),
            limit(api),
            MediaTypesRule.check(api))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> access(Api api) {
    return api.isPrivate()
        ? Stream.of(
            new Problem(
                Code.INACCESSIBLE_TYPE,
                api.type().simpleName() + " " + api.access().problem(),
                api.origin().at(io.github.filterspec.Api.class, "")))
        : Stream.empty();
  }

  private static Stream<Problem> answers(Api api) {
    return Stream.concat(
        EnvelopePaths.mistakes(api.envelope(), attribute -> origin(api, "envelope/" + attribute)),
        EnvelopePaths.mistakes(api.errors(), attribute -> origin(api, "errors/" + attribute)));
  }

  private static Origin origin(Api api, String attribute) {
    return api.origin().at(io.github.filterspec.Api.class, attribute);
  }

  private static Stream<Problem> limit(Api api) {
    Api.Limit limit = api.limit();
    if (limit.isOfNothing()) {
      return limit(api, "limit", "the limit has no number of requests. Add requests = …");
    }
    return Stream.concat(
        limit.requests() >= 0
            ? Stream.empty()
            : limit(
                api,
                "limit/requests",
                "a limit of %d requests is not valid. Write 1 or more, or 0 for no limit"
                    .formatted(limit.requests())),
        limit.seconds() >= 1
            ? Stream.empty()
            : limit(
                api,
                "limit/seconds",
                "a limit in %d seconds is not valid. Write 1 or more".formatted(limit.seconds())));
  }

  private static Stream<Problem> limit(Api api, String attribute, String message) {
    return Stream.of(new Problem(Code.INVALID_LIMIT, message, origin(api, attribute)));
  }
}
