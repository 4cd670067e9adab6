package io.github.filterspec.processor.check.rule;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** A rule that every spec must follow. */
@FunctionalInterface
public interface Rule {

  /** Returns the problems that the rule finds in a spec. */
  Stream<Problem> check(Spec spec);
}
