package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.expression.Tree;

/**
 * The base class of generated expressions that can be combined with AND and OR.
 *
 * @param <E> the generated expression
 */
public abstract class AndOrExpression<E extends AndOrExpression<E>> extends AndExpression<E> {

  /**
   * Creates an expression.
   *
   * @param table the table of all properties
   * @param tree the conditions
   */
  protected AndOrExpression(PropertyTable<E> table, Tree<PropertyCondition> tree) {
    super(table, tree);
  }

  /**
   * Returns the OR of this expression and another expression. The limits of the API are checked
   * later, when the expression is set in a query.
   *
   * @param other another expression
   * @return the OR of the two expressions
   */
  public final E or(E other) {
    return table().anyOf(trees(table(), "or", withThis(other)));
  }
}
