package io.github.filterspec.processor.check.property;

import io.github.filterspec.Operators;
import io.github.filterspec.processor.check.rule.KindRule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.PropertyKind.Operator;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that no two methods of a kind have the same name, and that no two operators have the
 * same name on the wire and the same operands. When JSON is read, the name on the wire and the
 * operands must say which operator is meant.
 */
public final class DistinctOperatorsRule implements KindRule {

  @Override
  public Stream<Problem> check(PropertyKind kind) {
    Map<String, Operator> byName = new HashMap<>();
    Map<List<Object>, Operator> byToken = new HashMap<>();
    Stream.Builder<Problem> problems = Stream.builder();
    for (Operator operator : inheritedFirst(kind)) {
      Operator sameName = byName.putIfAbsent(operator.name(), operator);
      Operator sameToken = byToken.putIfAbsent(token(operator), operator);
      Optional.ofNullable(sameName)
          .map(other -> overload(operator, other, kind))
          .or(() -> Optional.ofNullable(sameToken).map(other -> same(operator, other, kind)))
          .ifPresent(problems::add);
    }
    return problems.build();
  }

  private static List<Operator> inheritedFirst(PropertyKind kind) {
    return Stream.concat(
            kind.operators().stream().filter(operator -> !isOwn(operator, kind)),
            kind.operators().stream().filter(operator -> isOwn(operator, kind)))
        .toList();
  }

  private static boolean isOwn(Operator operator, PropertyKind kind) {
    return operator.origin().type().equals(kind.origin().type());
  }

  private static List<Object> token(Operator operator) {
    return List.of(operator.token(), operator.operands().size(), operator.hasMany());
  }

  private static Problem overload(Operator operator, Operator other, PropertyKind kind) {
    String name = operator.call();
    boolean inherited = !operator.origin().type().equals(other.origin().type());
    String where =
        inherited
            ? "%s and %s".formatted(operator.origin().simpleType(), other.origin().simpleType())
            : operator.origin().simpleType();
    return new Problem(
        Code.INVALID_OPERATOR,
        "%1$s is declared twice in %2$s, but operators cannot be overloaded. Rename one of the two methods"
            .formatted(name, where),
        place(operator, other, kind));
  }

  private static Problem same(Operator operator, Operator other, PropertyKind kind) {
    return new Problem(
        Code.AMBIGUOUS_OPERATORS,
        "%1$s and %2$s have the same name \"%3$s\" and the same number of operands. Write another name for %1$s or %2$s, or remove one of the two methods"
            .formatted(other.call(), operator.call(), operator.token()),
        place(operator, other, kind));
  }

  /** Returns the place of the problem: the method, or the kind if two parents contradict. */
  private static Origin place(Operator operator, Operator other, PropertyKind kind) {
    return isOwn(operator, kind) || operator.origin().type().equals(other.origin().type())
        ? operator.origin()
        : kind.origin().at(Operators.class, "");
  }
}
