package io.github.filterspec.processor.check;

import io.github.filterspec.Unset;
import io.github.filterspec.processor.check.member.RecordComponents;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.UnsetLiteral;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that {@code @Unset} on the component of a record is valid for the type of the component.
 */
final class ComponentUnsetValueRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(
            member ->
                RecordComponents.in(member)
                    .flatMap(component -> problem(component, member).stream()));
  }

  private static Optional<Problem> problem(RecordComponents.Named component, SpecMember member) {
    Origin there = component.origin().at(Unset.class, "");
    return problem(component)
        .map(message -> new Problem(Code.INVALID_UNSET_VALUE, message, there, member.origin()));
  }

  private static Optional<String> problem(RecordComponents.Named component) {
    if (!component.optional()) {
      return Optional.empty();
    }
    if (component.unset().hasValue() && component.unset().absent()) {
      return Optional.of(
          component.name()
              + " has both a value and as = ABSENT in @Unset. Remove the value or as = ABSENT");
    }
    if (component.primitive() && component.unset().absent()) {
      return Optional.of(
          "%s has a primitive type, so the component cannot be absent. Change the type to %s"
              .formatted(component.name(), boxed(component.type().plain())));
    }
    if (component.primitive()
        && !component.unset().hasValue()
        && component.type().plain() != ValueType.Scalar.BOOLEAN) {
      return Optional.of(
          component.name()
              + " has a primitive type, so @Unset needs a number. Write a number, such as @Unset(\"0\")");
    }
    return UnsetLiteral.problem(
        component.name(), component.type(), component.unset(), "Write @Unset without a value");
  }

  private static String boxed(ValueType type) {
    return type == ValueType.Scalar.INT
        ? "Integer"
        : type.toString().charAt(0) + type.toString().substring(1).toLowerCase(Locale.ROOT);
  }
}
