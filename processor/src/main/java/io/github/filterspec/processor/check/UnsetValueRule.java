package io.github.filterspec.processor.check;

import io.github.filterspec.Unset;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.UnsetLiteral;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WhenUnset;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that {@code @Unset} on a member has an effect and is valid for the type of the member.
 */
final class UnsetValueRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.unset().declared())
        .flatMap(member -> check(member).stream());
  }

  private static Optional<Problem> check(SpecMember member) {
    WhenUnset unset = member.unset();
    if (unset.hasValue() && unset.absent()) {
      return problem(
          member,
          "has both a value and as = ABSENT in @Unset. Remove the value or as = ABSENT",
          "as");
    }
    if (!unset.hasValue() && !unset.absent()) {
      return problem(member, "has an empty @Unset. Add a value, or as = ABSENT", "");
    }
    if (member.isCounter()) {
      String what = member.isOffset() ? "is an offset" : "is a page number";
      return problem(
          member, what + ", which is always sent, so @Unset has no effect. Remove @Unset", "");
    }
    if (member.isPaging() || isHeader(member)) {
      return problem(
          member, "is sent only if its value is set, so @Unset has no effect. Remove @Unset", "");
    }
    if (member.role() instanceof Role.Param param && !param.defaultValue().isEmpty()) {
      return problem(
          member,
          "has a default, which is sent while no value is set, so @Unset has no effect. Remove @Unset",
          "");
    }
    return UnsetLiteral.problem(
            member.call(),
            member.type(),
            unset,
            "Remove @Unset, or write @Unset(as = Unset.As.ABSENT)")
        .map(message -> new Problem(Code.INVALID_UNSET_VALUE, message, at(member, "value")));
  }

  private static boolean isHeader(SpecMember member) {
    return member.isOutsideBody() && !member.isRequired();
  }

  private static Optional<Problem> problem(SpecMember member, String what, String attribute) {
    return Optional.of(
        new Problem(Code.INVALID_UNSET_VALUE, member.call() + " " + what, at(member, attribute)));
  }

  private static Origin at(SpecMember member, String attribute) {
    return member.origin().at(Unset.class, attribute);
  }
}
