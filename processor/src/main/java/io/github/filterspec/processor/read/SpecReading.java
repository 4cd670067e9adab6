package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;

/**
 * What came of reading a spec.
 *
 * @param spec what it says
 * @param problems what stopped it, or a member, from being read as it was meant
 * @param complete whether there is enough of it for the rules to judge
 */
public record SpecReading(Spec spec, List<Problem> problems, boolean complete) {
  public SpecReading {
    problems = List.copyOf(problems);
  }
}
