package io.github.filterspec.processor.check.rule;

import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** A rule that every kind of property must follow. */
@FunctionalInterface
public interface KindRule {

  /** Returns the problems that the rule finds in a kind of property. */
  Stream<Problem> check(PropertyKind kind);
}
