package io.github.filterspec.processor.check;

import io.github.filterspec.Offset;
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
 * The rule that a spec has at most one offset. The offset must be an int or a long, and the offset
 * of the first page must be 0 or more.
 */
final class OffsetRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<SpecMember> offsets =
        spec.members().stream()
            .filter(SpecMember::isOffset)
            .sorted(Inheritance.inheritedFirst(spec))
            .toList();
    return IntStream.range(0, offsets.size())
        .mapToObj(index -> problem(offsets.get(index), index))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> problem(SpecMember offset, int index) {
    if (offset.type() instanceof Unwritable) {
      return Optional.empty();
    }
    if (index > 0) {
      return problem(
          offset,
          "a second offset, but a spec has at most one offset. Remove one of the two offsets",
          "");
    }
    if (offset.type() != ValueType.Scalar.INT && offset.type() != ValueType.Scalar.LONG) {
      return problem(
          offset, "an offset, but its type is not int or long. Change the type to int or long", "");
    }
    return offset.role() instanceof Role.Offset role && role.first() < 0
        ? problem(offset, "an offset whose first is negative. Change first to 0 or more", "first")
        : Optional.empty();
  }

  private static Optional<Problem> problem(SpecMember offset, String what, String attribute) {
    return Optional.of(
        new Problem(
            Code.INVALID_OFFSET,
            offset.call() + " is " + what,
            offset.origin().at(Offset.class, attribute)));
  }
}
