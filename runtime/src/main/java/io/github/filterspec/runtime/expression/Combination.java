package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The combination of expressions with AND or OR. The result is in the normal form. */
final class Combination<C extends Condition, E extends Expression<C, E>> {
  private final ConditionTable<C, E> table;

  Combination(ConditionTable<C, E> table) {
    this.table = table;
  }

  /**
   * Returns the AND of the given expressions. Error messages contain the argument {@code method},
   * the name of the method that the user called.
   */
  E allOf(String method, Collection<E> expressions) {
    return combined(groups(method, expressions), table.form().orOfAnds());
  }

  /**
   * Returns the OR of the given expressions. Error messages contain the argument {@code method},
   * the name of the method that the user called.
   */
  E anyOf(String method, Collection<E> expressions) {
    return combined(groups(method, expressions), !table.form().orOfAnds());
  }

  private E combined(List<List<List<C>>> expressions, boolean distribute) {
    NormalForm<C> form = new NormalForm<>(table.type(), expressions, UnknownJson.class::isInstance);
    return table.create(distribute ? form.product() : form.union());
  }

  private List<List<List<C>>> groups(String method, Collection<E> expressions) {
    requirePresent(expressions, method);
    List<List<List<C>>> groups = new ArrayList<>();
    for (E expression : expressions) {
      requirePresent(expression, method);
      groups.add(expression.groups());
    }
    if (groups.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: %s was called without expressions. Pass at least one expression."
              .formatted(table.type(), method));
    }
    return groups;
  }

  private void requirePresent(Object value, String method) {
    Objects.requireNonNull(
        value,
        () ->
            "%s: null was passed to %s. Remove the null argument.".formatted(table.type(), method));
  }
}
