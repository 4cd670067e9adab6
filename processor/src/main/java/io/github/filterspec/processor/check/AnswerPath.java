package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** A place in an answer is names with dots between them. */
final class AnswerPath {
  private AnswerPath() {}

  /** Whether each name is there. */
  static boolean isWhole(String path) {
    return Stream.of(path.split("\\.", -1)).noneMatch(String::isBlank);
  }

  /** What is wrong with a path to what is called so. */
  static Optional<Problem> mistake(String path, String owner, String called, Origin origin) {
    return isWhole(path)
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.BLANK_WIRE_NAME,
                "the path \"%s\" of %s has a blank name. Write a path such as meta.%s"
                    .formatted(path, owner, called),
                origin));
  }
}
