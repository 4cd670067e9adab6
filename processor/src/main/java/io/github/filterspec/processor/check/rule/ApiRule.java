package io.github.filterspec.processor.check.rule;

import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** A rule that every API annotation must follow. */
@FunctionalInterface
public interface ApiRule {

  /** Returns the problems that the rule finds in an API annotation. */
  Stream<Problem> check(Api api);
}
