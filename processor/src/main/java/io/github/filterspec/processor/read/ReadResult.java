package io.github.filterspec.processor.read;

import io.github.filterspec.processor.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a spec, with the problems that were found while the part was read.
 *
 * @param value the part of the spec, or a guess if the processor could not read the part
 */
public record ReadResult<T>(T value, List<Problem> problems) {
  public ReadResult {
    problems = List.copyOf(problems);
  }

  static <T> Stream<Problem> problems(Collection<ReadResult<T>> parts) {
    return parts.stream().flatMap(part -> part.problems().stream());
  }
}
