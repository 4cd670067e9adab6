package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** One thing that every spec must keep. */
@FunctionalInterface
public interface Rule {

  /** What in a spec breaks the rule. */
  Stream<Problem> check(Spec spec);
}
