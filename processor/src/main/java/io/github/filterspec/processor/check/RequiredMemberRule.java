package io.github.filterspec.processor.check;

import io.github.filterspec.DefaultValue;
import io.github.filterspec.Unset;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that a required member has no default and no {@code @Unset}. */
final class RequiredMemberRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(SpecMember::isRequired)
        .flatMap(member -> check(member).stream());
  }

  private static Optional<Problem> check(SpecMember member) {
    if (member.role() instanceof Role.Param param && !param.defaultValue().isEmpty()) {
      return Optional.of(
          new Problem(
              Code.DEFAULT_ON_REQUIRED_MEMBER,
              member.call()
                  + " is required, so its default is never used. Remove @DefaultValue or @Required",
              member.origin().at(DefaultValue.class, "value")));
    }
    return member.unset().declared()
        ? Optional.of(
            new Problem(
                Code.DEFAULT_ON_REQUIRED_MEMBER,
                member.call() + " is required, so its unset value is never used. Remove @Unset",
                member.origin().at(Unset.class, "")))
        : Optional.empty();
  }
}
