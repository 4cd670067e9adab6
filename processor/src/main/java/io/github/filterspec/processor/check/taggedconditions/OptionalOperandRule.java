package io.github.filterspec.processor.check.taggedconditions;

import io.github.filterspec.Unset;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WhenUnset;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that {@code @Unset} on a condition makes the operand of the condition optional, and does
 * nothing else. An optional operand needs its own JSON field, and an operand has no unset value.
 */
public final class OptionalOperandRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof WireForm.TaggedConditions
        ? spec.members().stream()
            .filter(member -> member.isFilter() && member.unset().declared())
            .flatMap(member -> problem(member).stream())
        : Stream.empty();
  }

  private static Optional<Problem> problem(SpecMember member) {
    WhenUnset unset = member.unset();
    if (member.role() instanceof Role.Flag) {
      return problem(
          member,
          "is a flag, and a flag in a spec with @TaggedConditions has no value, so @Unset has no effect. Remove @Unset",
          "");
    }
    if (unset.hasValue()) {
      return problem(
          member,
          "has an unset value, which a spec with @TaggedConditions never sends. Remove @Unset, or write @Unset(as = Unset.As.ABSENT)",
          "value");
    }
    if (!unset.absent()) {
      return problem(member, "has an empty @Unset. Remove @Unset, or add as = ABSENT", "");
    }
    return member.isFlat()
        ? problem(
            member,
            "needs a field for @Unset(as = Unset.As.ABSENT), but its value is written directly into the condition. Remove @Unset, or write the name of a field in @Filter",
            "as")
        : Optional.empty();
  }

  private static Optional<Problem> problem(SpecMember member, String what, String attribute) {
    Origin there = member.origin().at(Unset.class, attribute);
    return Optional.of(new Problem(Code.MISPLACED_ANNOTATION, member.call() + " " + what, there));
  }
}
