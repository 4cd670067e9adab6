package io.github.filterspec.processor.check.property;

import io.github.filterspec.processor.check.rule.KindRule;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import io.github.filterspec.processor.model.ReservedNames;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that the names of operators are not blank, and that their methods can be generated. */
public final class OperatorNameRule implements KindRule {

  @Override
  public Stream<Problem> check(PropertyKind kind) {
    return kind.operators().stream().flatMap(OperatorNameRule::check);
  }

  private static Stream<Problem> check(Operator operator) {
    if (ReservedNames.ofProperties().contains(operator.name())) {
      return Stream.of(
          new Problem(
              Code.RESERVED_NAME,
              "\"%1$s\" cannot be the name of an operator, because this name is reserved by generated properties. Rename %2$s in %3$s"
                  .formatted(operator.name(), operator.call(), operator.origin().simpleType()),
              operator.origin()));
    }
    return operator.token().isBlank()
        ? Stream.of(
            new Problem(
                Code.BLANK_WIRE_NAME,
                "the name of the operator %s is blank. Write the name that the API has for the operator"
                    .formatted(operator.call()),
                operator.origin().at(io.github.filterspec.Operator.class, "value")))
        : Stream.empty();
  }
}
