package io.github.filterspec.processor.check.property;

import io.github.filterspec.Operators;
import io.github.filterspec.processor.check.rule.KindRule;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that a kind of property has operators, and at most one type parameter. The type
 * parameter must be the type of an operand.
 */
public final class KindContentRule implements KindRule {

  @Override
  public Stream<Problem> check(PropertyKind kind) {
    String name = kind.type().simpleName();
    if (kind.operators().isEmpty()) {
      return problem(kind, "%s has no operators. Add a method with @Operator".formatted(name));
    }
    if (kind.parameters().size() > 1) {
      return problem(
          kind,
          "%s has several type parameters, but a kind of property can have only one. Keep only one type parameter"
              .formatted(name));
    }
    boolean used =
        kind.operators().stream()
            .flatMap(operator -> operator.operands().stream())
            .anyMatch(operand -> operand.type().isEmpty());
    return kind.parameter()
        .filter(parameter -> !used)
        .map(
            parameter ->
                problem(
                    kind,
                    "%1$s has the type parameter %2$s, but no operator has an operand of the type %2$s. Remove the type parameter"
                        .formatted(name, parameter)))
        .orElse(Stream.empty());
  }

  private static Stream<Problem> problem(PropertyKind kind, String message) {
    return Stream.of(
        new Problem(Code.INVALID_KIND, message, kind.origin().at(Operators.class, "")));
  }
}
