package io.github.filterspec.processor.check.property;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.Unset;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.GeneratedNames;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that a spec whose wire form combines conditions on properties has only properties as
 * members, and no endpoint.
 */
public final class PropertyContentRule implements Rule {
  private static final String MOVE = "Move %s to the spec that sends the expression";

  @Override
  public Stream<Problem> check(Spec spec) {
    Stream<Problem> members =
        spec.members().stream()
            .filter(member -> !member.isProperty() && !member.isUnclear())
            .map(member -> member(member, spec));
    Stream<Problem> unset =
        spec.members().stream()
            .filter(member -> member.isProperty() && member.unset().declared())
            .map(PropertyContentRule::unset);
    Stream<Problem> constants = spec.constants().stream().map(PropertyContentRule::constant);
    return Stream.of(members, unset, constants, endpoint(spec), none(spec))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> none(Spec spec) {
    return spec.members().isEmpty()
        ? Stream.of(
            new Problem(
                Code.NOT_ALLOWED_IN_EXPRESSION,
                "%s has no properties. Add a method with @Property or @CustomProperty"
                    .formatted(spec.type().simpleName()),
                spec.origin().at(FilterSpec.class, "")))
        : Stream.empty();
  }

  private static Problem member(SpecMember member, Spec spec) {
    Class<?> role = RoleAnnotations.of(member);
    String message =
        "%1$s has @%2$s, but a spec with %3$s contains only methods with @Property or @CustomProperty. "
            + MOVE.formatted("%1$s");
    return new Problem(
        Code.NOT_ALLOWED_IN_EXPRESSION,
        message.formatted(member.call(), role.getSimpleName(), spec.form().type()),
        member.origin().at(role, ""));
  }

  private static Problem unset(SpecMember member) {
    return new Problem(
        Code.INVALID_UNSET_VALUE,
        "%s is a property, which has no value, so @Unset has no effect. Remove @Unset"
            .formatted(member.call()),
        member.origin().at(Unset.class, ""));
  }

  private static Problem constant(Spec.ConstantField constant) {
    String message =
        "the constant \"%s\" cannot be in an expression, which contains only conditions. "
            + MOVE.formatted("the constant");
    return new Problem(
        Code.NOT_ALLOWED_IN_EXPRESSION, message.formatted(constant.field()), constant.origin());
  }

  private static Stream<Problem> endpoint(Spec spec) {
    String message =
        "a spec with %s cannot have an endpoint. Move the endpoint to a spec with @JsonBody, and add a member of the type %s to that spec";
    return spec.endpoint().stream()
        .map(
            endpoint ->
                new Problem(
                    Code.NOT_ALLOWED_IN_EXPRESSION,
                    message.formatted(
                        spec.form().type(), GeneratedNames.filter(spec.type()).simpleName()),
                    spec.origin().at(endpoint.annotation(), "")));
  }
}
