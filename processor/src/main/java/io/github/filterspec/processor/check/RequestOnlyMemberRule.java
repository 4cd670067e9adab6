package io.github.filterspec.processor.check;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RequestOnlyRole;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that a spec without an endpoint has no member that needs a request, such as a page
 * number or a header.
 */
final class RequestOnlyMemberRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> spec.endpoint().isEmpty() && !Inheritance.isOfParent(spec, member))
        .filter(member -> !(member.type() instanceof Unwritable))
        .flatMap(member -> problem(spec, member).stream())
        .limit(1);
  }

  private static Optional<Problem> problem(Spec spec, SpecMember member) {
    return RequestOnlyRole.of(member)
        .map(
            part ->
                Inheritance.isOwn(spec, member)
                    ? own(member, part)
                    : inherited(spec, member, part));
  }

  private static Problem own(SpecMember member, RequestOnlyRole part) {
    return new Problem(
        part.code(),
        "%s is %s, but the spec has no endpoint. Add @Reads or @Writes"
            .formatted(member.call(), part.name()),
        member.origin().at(RoleAnnotations.of(member), ""));
  }

  private static Problem inherited(Spec spec, SpecMember member, RequestOnlyRole part) {
    return new Problem(
        part.code(),
        "%1$s inherits %2$s from %4$s. This member is %3$s, but %1$s has no endpoint. Add @Reads or @Writes to %1$s"
            .formatted(
                spec.type().simpleName(), member.call(), part.name(), member.origin().simpleType()),
        spec.origin().at(FilterSpec.class, ""));
  }
}
