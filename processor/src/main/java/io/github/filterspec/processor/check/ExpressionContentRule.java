package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that a spec with tagged conditions has only conditions as members, and no endpoint. */
final class ExpressionContentRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    Stream<Problem> members =
        spec.members().stream()
            .filter(member -> !member.isFilter() && !member.isUnclear())
            .map(ExpressionContentRule::member);
    Stream<Problem> constants =
        spec.constants().stream()
            .map(
                constant ->
                    new Problem(
                        Code.NOT_ALLOWED_IN_EXPRESSION, constant(constant), constant.origin()));
    return Stream.of(members, constants, endpoint(spec), none(spec)).flatMap(problems -> problems);
  }

  private static Stream<Problem> none(Spec spec) {
    return spec.members().isEmpty()
        ? Stream.of(
            new Problem(
                Code.NOT_ALLOWED_IN_EXPRESSION,
                "%s has no conditions. Add a method with @Filter or @Flag"
                    .formatted(spec.type().simpleName()),
                spec.origin().at(spec.form().type().annotation(), "")))
        : Stream.empty();
  }

  private static Problem member(SpecMember member) {
    Class<?> role = RoleAnnotations.of(member);
    return new Problem(
        Code.NOT_ALLOWED_IN_EXPRESSION,
        "%1$s has @%2$s, but an expression contains only methods with @Filter or @Flag. Move %1$s to the spec that sends the expression"
            .formatted(member.call(), role.getSimpleName()),
        member.origin().at(role, ""));
  }

  private static String constant(Spec.ConstantField constant) {
    return "the constant \"%s\" cannot be in an expression, which contains only conditions. Move the constant to the spec that sends the expression"
        .formatted(constant.field());
  }

  private static Stream<Problem> endpoint(Spec spec) {
    return spec.endpoint().stream()
        .filter(endpoint -> !spec.form().type().isSentAlone())
        .map(
            endpoint ->
                new Problem(
                    Code.NOT_ALLOWED_IN_EXPRESSION,
                    "a spec with @TaggedConditions cannot have an endpoint. Move the endpoint to a spec with @JsonBody, and add a member of the type %s to that spec"
                        .formatted(GeneratedNames.filter(spec.type()).simpleName()),
                    spec.origin().at(endpoint.annotation(), "")));
  }
}
