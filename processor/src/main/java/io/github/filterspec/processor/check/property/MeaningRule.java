package io.github.filterspec.processor.check.property;

import io.github.filterspec.Meaning;
import io.github.filterspec.processor.check.rule.KindRule;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that an operator has the operands that its meaning needs. */
public final class MeaningRule implements KindRule {

  @Override
  public Stream<Problem> check(PropertyKind kind) {
    return kind.operators().stream().filter(operator -> !fits(operator)).map(MeaningRule::problem);
  }

  private static boolean fits(Operator operator) {
    int count = operator.operands().size();
    boolean one = count == 1 && !operator.hasMany();
    boolean many = count == 1 && operator.hasMany();
    return switch (Meaning.valueOf(operator.meaning())) {
      case UNSAID -> true;
      case PRESENT, ABSENT -> count == 0;
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> one;
      case IN, NOT_IN -> many;
      case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH -> one || many;
      case BETWEEN -> count == 2;
    };
  }

  private static Problem problem(Operator operator) {
    return new Problem(
        Code.INVALID_OPERATOR,
        "%s means %s, but an operator with this meaning has %s. Change the meaning or the parameters"
            .formatted(operator.call(), operator.meaning(), operands(operator)),
        operator.origin());
  }

  private static String operands(Operator operator) {
    return switch (Meaning.valueOf(operator.meaning())) {
      case PRESENT, ABSENT, UNSAID -> "no operand";
      case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> "one operand that is not a Set";
      case IN, NOT_IN -> "one Set of operands";
      case CONTAINS, NOT_CONTAINS, STARTS_WITH, ENDS_WITH -> "one operand or one Set of operands";
      case BETWEEN -> "two operands";
    };
  }
}
