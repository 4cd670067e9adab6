package io.github.filterspec.processor.check.api;

import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that generated code can access the API annotation. */
public final class ApiAccessRule implements ApiRule {

  @Override
  public Stream<Problem> check(Api api) {
    return api.isPrivate()
        ? Stream.of(
            new Problem(
                Code.INACCESSIBLE_TYPE,
                api.type().simpleName() + " " + api.access().problem(),
                api.origin().at(io.github.filterspec.Api.class, "")))
        : Stream.empty();
  }
}
