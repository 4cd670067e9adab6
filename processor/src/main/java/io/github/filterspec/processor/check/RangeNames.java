package io.github.filterspec.processor.check;

import io.github.filterspec.Range;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** Every range says what its ends are called, differently. */
final class RangeNames implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream().flatMap(member -> check(member).stream());
  }

  private static Optional<Problem> check(SpecMember member) {
    Optional<ValueType.TimeRangeType> bad = RangeSearch.firstIn(member.type(), RangeNames::isBad);
    return bad.map(range -> problem(member, range));
  }

  private static boolean isBad(ValueType.TimeRangeType range) {
    return range.from().isBlank() || range.to().isBlank() || range.from().equals(range.to());
  }

  private static Problem problem(SpecMember member, ValueType.TimeRangeType range) {
    boolean unnamed = range.from().isEmpty() && range.to().isEmpty();
    return unnamed
        ? new Problem(
            Code.FS008,
            "%s is a range whose ends have no names: add @Range(from = …, to = …)"
                .formatted(member.name()),
            member.origin())
        : new Problem(
            Code.FS008,
            "the ends of %s need two different names".formatted(member.name()),
            member.origin().at(Range.class, "from"));
  }
}
