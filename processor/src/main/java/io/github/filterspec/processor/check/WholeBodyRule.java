package io.github.filterspec.processor.check;

import io.github.filterspec.WholeBody;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule that a member with {@code @WholeBody} is the only member in the body. */
final class WholeBodyRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<SpecMember> bodies =
        spec.members().stream()
            .filter(member -> member.role() instanceof Role.WholeBody)
            .sorted(Inheritance.inheritedFirst(spec))
            .toList();
    if (spec.form().type().allowsWholeBody()) {
      return bodies.stream().limit(1).flatMap(body -> notAlone(body, spec).stream());
    }
    return spec.form().type().isDeclared()
        ? bodies.stream().map(WholeBodyRule::ofOtherForm)
        : Stream.empty();
  }

  private static Problem ofOtherForm(SpecMember body) {
    String forms = FormType.names(FormType::allowsWholeBody);
    String message =
        "%1$s can be the whole body only in a spec with %2$s. Use %2$s, or remove @WholeBody"
            .formatted(body.call(), forms);
    return new Problem(Code.WHOLE_BODY_NOT_ALONE, message, body.origin().at(WholeBody.class, ""));
  }

  private static Optional<Problem> notAlone(SpecMember body, Spec spec) {
    List<SpecMember> others =
        spec.members().stream()
            .filter(
                member ->
                    !member.equals(body)
                        && !member.isOutsideBody()
                        && !member.isInUrl()
                        && !member.isUnclear())
            .toList();
    String message =
        "%1$s is the whole body, so the body cannot contain %2$s. Remove %2$s, or remove @WholeBody from %1$s"
            .formatted(body.call(), names(others, spec));
    return others.isEmpty() && spec.constants().isEmpty()
        ? Optional.empty()
        : Optional.of(new Problem(Code.WHOLE_BODY_NOT_ALONE, message, place(body, others, spec)));
  }

  private static String names(List<SpecMember> others, Spec spec) {
    return Stream.concat(
            others.stream().map(SpecMember::call),
            spec.constants().stream()
                .map(constant -> "the constant \"%s\"".formatted(constant.field())))
        .collect(Collectors.joining(" and "));
  }

  private static Origin place(SpecMember body, List<SpecMember> others, Spec spec) {
    Stream<Origin> members =
        others.stream()
            .filter(member -> Inheritance.isOwn(spec, member) || !Inheritance.isOwn(spec, body))
            .map(member -> member.origin().at(RoleAnnotations.of(member), ""));
    return Stream.concat(members, spec.constants().stream().map(Spec.ConstantField::origin))
        .findFirst()
        .orElse(body.origin().at(WholeBody.class, ""));
  }
}
