package io.github.filterspec.processor.check.api;

import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.check.syntax.EnvelopePaths;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that the paths of an API's {@code @Envelope} and {@code @ErrorShape} are valid. */
public final class ApiAnswerRule implements ApiRule {

  @Override
  public Stream<Problem> check(Api api) {
    return Stream.concat(
        EnvelopePaths.problems(api.envelope(), attribute -> origin(api, "envelope/" + attribute)),
        EnvelopePaths.problems(api.errors(), attribute -> origin(api, "errors/" + attribute)));
  }

  private static Origin origin(Api api, String attribute) {
    return api.origin().at(io.github.filterspec.Api.class, attribute);
  }
}
