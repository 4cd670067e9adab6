package io.github.filterspec.processor.check.property;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that only a spec whose wire form combines conditions on properties has properties. */
public final class PropertyPlaceRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form().type().hasProperties() || !spec.form().type().isDeclared()
        ? Stream.empty()
        : spec.members().stream()
            .filter(SpecMember::isProperty)
            .map(member -> problem(spec, member));
  }

  private static Problem problem(Spec spec, SpecMember member) {
    Class<?> role = RoleAnnotations.of(member);
    return new Problem(
        Code.MISPLACED_ANNOTATION,
        "%1$s has @%2$s, but a spec with %3$s has no properties. Move %1$s to a spec with %4$s"
            .formatted(
                member.call(),
                role.getSimpleName(),
                spec.form().type(),
                FormType.names(FormType::hasProperties)),
        member.origin().at(role, ""));
  }
}
