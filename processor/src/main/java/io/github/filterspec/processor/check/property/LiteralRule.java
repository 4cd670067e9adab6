package io.github.filterspec.processor.check.property;

import io.github.filterspec.processor.check.rule.KindRule;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule that only an operator without operands has a literal in the place of the operand, and
 * that the literal is one of the supported texts.
 */
public final class LiteralRule implements KindRule {
  private static final List<String> SUPPORTED = List.of("{}", "[]", "true", "false", "{property}");

  @Override
  public Stream<Problem> check(PropertyKind kind) {
    return kind.operators().stream()
        .filter(operator -> !operator.literal().isEmpty())
        .flatMap(LiteralRule::check);
  }

  private static Stream<Problem> check(Operator operator) {
    if (!operator.operands().isEmpty()) {
      return problem(
          operator,
          "%s has an operand, but literal replaces the operand. Remove literal or the parameters"
              .formatted(operator.call()));
    }
    return SUPPORTED.contains(operator.literal())
        ? Stream.empty()
        : problem(
            operator,
            "the literal of %s is not supported. Write one of the texts %s"
                .formatted(operator.call(), String.join(", ", SUPPORTED)));
  }

  private static Stream<Problem> problem(Operator operator, String message) {
    return Stream.of(
        new Problem(
            Code.INVALID_OPERATOR,
            message,
            operator.origin().at(io.github.filterspec.Operator.class, "literal")));
  }
}
