package io.github.filterspec.processor.check.property;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.PropertyForm;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType.PropertyType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that the wire form can write all operators of a property, and that the type argument of
 * a kind is the type of a single value.
 */
public final class PropertyTypeRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(
            member ->
                member.type() instanceof PropertyType type
                    ? Stream.of(
                            argument(member, type),
                            operands(spec, member, type),
                            kind(spec, member, type))
                        .flatMap(problems -> problems)
                    : Stream.empty());
  }

  private static Stream<Problem> argument(SpecMember member, PropertyType type) {
    return type.argument().stream()
        .filter(argument -> !argument.isSingleValue())
        .map(
            argument ->
                new Problem(
                    Code.UNSUPPORTED_TYPE,
                    "the type argument of %s is not a single value. Use a type such as String, Instant or an enum"
                        .formatted(member.call()),
                    member.origin()));
  }

  /** Returns the problem of a kind that lacks what the wire form writes. */
  private static Stream<Problem> kind(Spec spec, SpecMember member, PropertyType type) {
    if (!(spec.form() instanceof PropertyForm form)) {
      return Stream.empty();
    }
    if (form.writesTypes() && !type.operators().hasType()) {
      return problem(
          "%s uses the kind %s, which has no type, but %s writes the type of each property. Add type to @Operators of %2$s"
              .formatted(member.call(), type.type().simpleName(), spec.form().type()),
          member);
    }
    return form.hasNameInOperator() && !type.operators().withoutName().isEmpty()
        ? problem(
            "%s has the operator %s(), whose name does not contain {property}, so %s would not write the name of the property. Write {property} into the name of the operator, such as \"term.{property}\""
                .formatted(
                    member.call(), type.operators().withoutName().get(0), spec.form().type()),
            member)
        : Stream.empty();
  }

  private static Stream<Problem> problem(String message, SpecMember member) {
    return Stream.of(new Problem(Code.INVALID_PROPERTY, message, member.origin()));
  }

  private static Stream<Problem> operands(Spec spec, SpecMember member, PropertyType type) {
    if (!(spec.form() instanceof PropertyForm form) || form.allowsTwoOperands()) {
      return Stream.empty();
    }
    String message =
        "%1$s has the operator %2$s() with two operands, but %3$s names no field for the second operand. Add second to @ConditionFields, or use a kind without %2$s() for %1$s";
    return type.operators().withTwoOperands().stream()
        .limit(1)
        .map(
            operator ->
                new Problem(
                    Code.INVALID_PROPERTY,
                    message.formatted(member.call(), operator, spec.form().type()),
                    member.origin()));
  }
}
