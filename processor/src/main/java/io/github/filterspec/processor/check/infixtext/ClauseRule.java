package io.github.filterspec.processor.check.infixtext;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.Clause;
import io.github.filterspec.processor.model.KindOperators;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType.PropertyType;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule that the name of each operator is the text of a condition: with one placeholder for each
 * operand, and without a text that separates conditions. A kind does not know which wire form uses
 * it, so a problem is reported at the first property of the kind.
 */
public final class ClauseRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    if (!(spec.form() instanceof WireForm.InfixText form)) {
      return Stream.empty();
    }
    Set<Object> kinds = new HashSet<>();
    return spec.members().stream()
        .flatMap(
            member ->
                member.type() instanceof PropertyType type && kinds.add(type.type())
                    ? problems(form, member, type)
                    : Stream.empty());
  }

  private static Stream<Problem> problems(
      WireForm.InfixText form, SpecMember member, PropertyType type) {
    return type.operators().templates().stream()
        .flatMap(
            operator ->
                problem(form, operator)
                    .map(
                        problem ->
                            new Problem(
                                Code.INVALID_TEXT_FORM,
                                "%s has the kind %s, whose operator %s() cannot be written as a text: %s"
                                    .formatted(
                                        member.call(),
                                        type.type().simpleName(),
                                        operator.name(),
                                        problem),
                                member.origin()))
                    .stream())
        .limit(1);
  }

  private static Optional<String> problem(
      WireForm.InfixText form, KindOperators.Template operator) {
    Clause clause = Clause.of(operator.text());
    if (operator.hasLiteral()) {
      return Optional.of("literal has no effect. Write the text into the name of the operator");
    }
    return clause
        .problem()
        .or(() -> operands(clause, operator.operands()))
        .or(() -> connector(form, clause));
  }

  private static Optional<String> operands(Clause clause, int operands) {
    if (operands == 0 && clause.count("{property}") == 0) {
      return Optional.of("the name of the operator does not contain {property}");
    }
    int first = clause.count("{operand}");
    int second = clause.count("{second}");
    if (first == Math.min(operands, 1) && second == Math.max(operands - 1, 0)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (operands) {
          case 0 ->
              "the operator has no operand. Remove {operand} and {second} from the name of the operator";
          case 1 ->
              "the operator has one operand. Write {operand} once into the name of the operator, and not {second}";
          default ->
              "the operator has two operands. Write {operand} and {second} once into the name of the operator";
        });
  }

  private static Optional<String> connector(WireForm.InfixText form, Clause clause) {
    if (form.functions()) {
      return Optional.empty();
    }
    return Stream.of(form.and(), form.or())
        .filter(connector -> !connector.isEmpty() && clause.separates(connector))
        .findFirst()
        .map(
            connector ->
                "its name contains \"%s\", which separates two conditions. Put this part of the name into quotation marks or brackets"
                    .formatted(connector));
  }
}
