package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;

/**
 * The result of reading a spec.
 *
 * @param spec the spec
 * @param problems the problems that were found while the spec was read
 * @param complete whether rules can check the spec
 */
public record SpecReading(Spec spec, List<Problem> problems, boolean complete) {
  public SpecReading {
    problems = List.copyOf(problems);
  }
}
