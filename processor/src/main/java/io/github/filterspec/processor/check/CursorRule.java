package io.github.filterspec.processor.check;

import io.github.filterspec.Cursor;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule that a spec has at most one cursor, and that the type of the cursor is {@code String}.
 */
final class CursorRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<SpecMember> cursors =
        spec.members().stream()
            .filter(SpecMember::isCursor)
            .sorted(Inheritance.inheritedFirst(spec))
            .toList();
    return IntStream.range(0, cursors.size())
        .mapToObj(index -> problem(cursors.get(index), index))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> problem(SpecMember cursor, int index) {
    if (cursor.type() instanceof Unwritable) {
      return Optional.empty();
    }
    if (index > 0) {
      return problem(
          cursor,
          "a second cursor, but a spec has at most one cursor. Remove one of the two cursors");
    }
    return cursor.type() == ValueType.Scalar.STRING
        ? Optional.empty()
        : problem(cursor, "a cursor, but its type is not String. Change the type to String");
  }

  private static Optional<Problem> problem(SpecMember cursor, String what) {
    return Optional.of(
        new Problem(
            Code.INVALID_CURSOR,
            cursor.call() + " is " + what,
            cursor.origin().at(Cursor.class, "")));
  }
}
