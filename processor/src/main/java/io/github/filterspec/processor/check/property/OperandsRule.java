package io.github.filterspec.processor.check.property;

import io.github.filterspec.processor.check.rule.KindRule;
import io.github.filterspec.processor.check.syntax.NotationProblem;
import io.github.filterspec.processor.model.Notation;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.PropertyKind.Operand;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that an operator has no operand, one operand, two operands of the same type, or one set
 * of operands, and that Filterspec can write the operands.
 */
public final class OperandsRule implements KindRule {

  @Override
  public Stream<Problem> check(PropertyKind kind) {
    return kind.operators().stream().flatMap(OperandsRule::check);
  }

  private static Stream<Problem> check(Operator operator) {
    int count = operator.operands().size();
    if (count > 2) {
      return problem(
          operator,
          "%s has %d operands, but an operator can have at most two operands. Use a Set for several values of the same type"
              .formatted(operator.call(), count));
    }
    if (operator.hasMany() && count > 1) {
      return problem(
          operator,
          "%s has a Set and another operand. Remove one of the two parameters"
              .formatted(operator.call()));
    }
    if (count == 2 && !operator.operands().get(0).equals(operator.operands().get(1))) {
      return problem(
          operator,
          "the two operands of %s have different types. Give both operands the same type"
              .formatted(operator.call()));
    }
    return operator.operands().stream().limit(1).flatMap(operand -> problem(operator, operand));
  }

  private static Stream<Problem> problem(Operator operator, Operand operand) {
    Optional<String> notation = operand.notation().flatMap(as -> problem(operator, operand, as));
    return notation.isPresent()
        ? Stream.of(new Problem(Code.INVALID_NOTATION, notation.get(), operator.origin()))
        : operand.type().stream().flatMap(type -> problem(operator, type));
  }

  private static Optional<String> problem(Operator operator, Operand operand, Notation notation) {
    String name = "the operand of %s".formatted(operator.call());
    return operand.type().isPresent()
        ? NotationProblem.of(name, operand.type().get(), notation)
        : Optional.of(
            name
                + " has @WrittenAs, but the type of the operand is a type parameter. Replace the type parameter with a type, or remove @WrittenAs");
  }

  private static Stream<Problem> problem(Operator operator, ValueType type) {
    if (type instanceof Unwritable bad) {
      return unwritable(operator, bad);
    }
    return type.isSingleValue()
        ? Stream.empty()
        : Stream.of(
            new Problem(
                Code.UNSUPPORTED_TYPE,
                "an operand of %s is not a single value. Use a type such as String, Instant, an enum or Set<String>"
                    .formatted(operator.call()),
                operator.origin()));
  }

  private static Stream<Problem> unwritable(Operator operator, Unwritable bad) {
    if (bad.equals(Unwritable.REPORTED)) {
      return Stream.empty();
    }
    return bad.causes().isEmpty()
        ? Stream.of(
            new Problem(Code.UNSUPPORTED_TYPE, bad.message(operator.call()), operator.origin()))
        : bad.causes().stream()
            .map(
                cause ->
                    new Problem(
                        Code.UNSUPPORTED_TYPE, cause.message(), cause.origin(), operator.origin()));
  }

  private static Stream<Problem> problem(Operator operator, String message) {
    return Stream.of(new Problem(Code.INVALID_OPERATOR, message, operator.origin()));
  }
}
