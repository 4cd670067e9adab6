package io.github.filterspec.processor.check;

import io.github.filterspec.InUrl;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that {@code @InUrl} is on a member that can be a field of a body. */
final class InUrlRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.isInUrl() && !member.isUnclear())
        .filter(member -> !Inheritance.isOfParent(spec, member))
        .flatMap(
            member -> reason(spec, member).map(reason -> problem(spec, member, reason)).stream());
  }

  private static Optional<String> reason(Spec spec, SpecMember member) {
    if (member.isOutsideBody() || member.role() instanceof Role.WholeBody) {
      return Optional.of("only a filter, a parameter or a member for pages can be in the URL");
    }
    if (spec.form().type().carrier() == Carrier.URL) {
      return Optional.of("all members of a spec with " + spec.form().type() + " are in the URL");
    }
    if (spec.form().type().hasConditions()) {
      return Optional.of("a condition is a part of an expression");
    }
    if (spec.form().type().hasKeys() && member.isFilter()) {
      return Optional.of("a filter of a spec with " + spec.form().type() + " belongs to the body");
    }
    return spec.endpoint().isEmpty()
        ? Optional.of(spec.type().simpleName() + " has no endpoint")
        : Optional.empty();
  }

  private static Problem problem(Spec spec, SpecMember member, String reason) {
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        "@InUrl on %s has no meaning, because %s. Remove @InUrl".formatted(member.call(), reason),
        Inheritance.isOwn(spec, member)
            ? member.origin().at(InUrl.class, "")
            : spec.origin().at(io.github.filterspec.FilterSpec.class, ""));
  }
}
