package io.github.filterspec.processor.check;

import io.github.filterspec.Cursor;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule that a spec has at most one cursor. The rule also checks the type of the cursor, and the
 * place of the next cursor in an answer.
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
    return type(cursor).or(() -> source(cursor));
  }

  private static Optional<Problem> type(SpecMember cursor) {
    boolean list = cursor.type() instanceof ValueType.JsonListType;
    boolean scalar =
        cursor.type() == ValueType.Scalar.STRING || cursor.type() == ValueType.Scalar.LONG;
    return list || scalar
        ? Optional.empty()
        : problem(
            cursor,
            "a cursor, but its type is not String, long or List<Object>. Change the type to String, or to the type that the cursor has in the JSON of the API");
  }

  private static Optional<Problem> source(SpecMember cursor) {
    if (!(cursor.role() instanceof Role.Cursor role)) {
      return Optional.empty();
    }
    boolean inItem = role.lastItem().isPresent();
    if (inItem && role.next().isPresent()) {
      return problem(
          cursor,
          "a cursor with both next and lastItem. Keep next if the answer contains the next cursor, or lastItem if the next cursor is a field of the last item",
          "lastItem");
    }
    if (!inItem && role.next().isEmpty()) {
      return problem(
          cursor,
          "a cursor, but @Cursor does not say where the next cursor is. Add next = \"…\" with a path in the answer, or lastItem = \"…\" with a path in the last item",
          "");
    }
    if (inItem && role.endsIfMissing()) {
      return problem(
          cursor,
          "a cursor with lastItem, so missing = IS_THE_END has no meaning. The client stops at an empty page. Remove missing",
          "missing");
    }
    return inItem && role.mayRepeat()
        ? problem(
            cursor,
            "a cursor with lastItem, so mayRepeat has no meaning. A repeated cursor would request the same page again. Remove mayRepeat",
            "mayRepeat")
        : Optional.empty();
  }

  private static Optional<Problem> problem(SpecMember cursor, String what) {
    return problem(cursor, what, "");
  }

  private static Optional<Problem> problem(SpecMember cursor, String what, String attribute) {
    return Optional.of(
        new Problem(
            Code.INVALID_CURSOR,
            cursor.call() + " is " + what,
            cursor.origin().at(Cursor.class, attribute)));
  }
}
