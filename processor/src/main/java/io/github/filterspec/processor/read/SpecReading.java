package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a spec.
 *
 * @param spec what it says, unless it could not be read at all
 * @param problems what stopped it, or a member, from being read
 */
public record SpecReading(Optional<Spec> spec, List<Problem> problems) {
  public SpecReading {
    problems = List.copyOf(problems);
  }
}
