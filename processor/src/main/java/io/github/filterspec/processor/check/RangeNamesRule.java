package io.github.filterspec.processor.check;

import io.github.filterspec.Ends;
import io.github.filterspec.processor.check.member.RecordComponents;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RangeType;
import io.github.filterspec.processor.model.ValueType.RecordType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that both ends of a range have names, and that the names differ. */
final class RangeNamesRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(member -> Stream.concat(ofMember(member), ofRecords(member)));
  }

  private static Stream<Problem> ofMember(SpecMember member) {
    return ranges(member.type())
        .filter(range -> isBad(range) && !member.isUnclear())
        .map(
            range ->
                new Problem(
                    Code.INVALID_RANGE_NAMES,
                    message(member.call(), range),
                    place(member.origin(), range)));
  }

  private static Origin place(Origin named, RangeType range) {
    return isUnnamed(range) ? named : named.at(Ends.class, blank(range).orElse("from"));
  }

  private static Optional<String> blank(RangeType range) {
    Optional<String> to = range.to().isBlank() ? Optional.of("to") : Optional.empty();
    return range.from().isBlank() ? Optional.of("from") : to;
  }

  private static Stream<Problem> ofRecords(SpecMember member) {
    return RecordComponents.in(member)
        .flatMap(
            component ->
                ranges(component.type())
                    .filter(RangeNamesRule::isBad)
                    .map(
                        range ->
                            new Problem(
                                Code.INVALID_RANGE_NAMES,
                                message(component.name(), range),
                                place(component.origin(), range),
                                member.origin())));
  }

  /**
   * Returns the time ranges in a type, except the time ranges inside records. A record component
   * with a time range has its own {@code @Ends}.
   */
  private static Stream<RangeType> ranges(ValueType type) {
    if (type instanceof RangeType range) {
      return Stream.of(range);
    }
    return type instanceof RecordType
        ? Stream.empty()
        : type.parts().stream().flatMap(RangeNamesRule::ranges);
  }

  private static boolean isBad(RangeType range) {
    return range.from().isBlank() || range.to().isBlank() || range.from().equals(range.to());
  }

  private static boolean isUnnamed(RangeType range) {
    return range.from().isEmpty() && range.to().isEmpty();
  }

  private static String message(String name, RangeType range) {
    return isUnnamed(range)
        ? "%s is a %s, but its two ends have no names. Add @Ends(from = \"…\", to = \"…\")"
            .formatted(name, range.isOfTimes() ? "TimeRange" : "Range")
        : blank(range)
            .map(
                end ->
                    "the attribute \"%2$s\" of @Ends on %1$s is blank. Write the name of a JSON field, such as @Ends(from = \"after\", to = \"before\")"
                        .formatted(name, end))
            .orElse(
                "@Ends on %1$s has from = \"%2$s\" and to = \"%2$s\". Write two different names"
                    .formatted(name, range.from()));
  }
}
