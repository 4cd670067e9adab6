package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.expression.Tree;
import java.util.Arrays;
import java.util.List;

/**
 * The base class of generated expressions that can be combined with AND.
 *
 * @param <E> the generated expression
 */
public abstract class AndExpression<E extends AndExpression<E>> extends PropertyExpression<E> {

  /**
   * Creates an expression.
   *
   * @param table the table of all properties
   * @param tree the conditions
   */
  protected AndExpression(PropertyTable<E> table, Tree<PropertyCondition> tree) {
    super(table, tree);
  }

  /**
   * Returns the AND of this expression and another expression. The limits of the API are checked
   * later, when the expression is set in a query.
   *
   * @param other another expression
   * @return the AND of the two expressions
   */
  public final E and(E other) {
    return table().allOf(trees(table(), "and", withThis(other)));
  }

  @SuppressWarnings("unchecked") // E is the class of this expression
  final List<E> withThis(E other) {
    return Arrays.asList((E) this, other);
  }
}
