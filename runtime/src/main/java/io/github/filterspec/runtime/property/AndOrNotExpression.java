package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.expression.Tree;

/**
 * The base class of generated expressions that can be combined with AND, OR and NOT.
 *
 * @param <E> the generated expression
 */
public abstract class AndOrNotExpression<E extends AndOrNotExpression<E>>
    extends AndOrExpression<E> {

  /**
   * Creates an expression.
   *
   * @param table the table of all properties
   * @param tree the conditions
   */
  protected AndOrNotExpression(PropertyTable<E> table, Tree<PropertyCondition> tree) {
    super(table, tree);
  }

  /**
   * Returns the opposite of this expression. The opposite of the opposite is the expression itself.
   *
   * @return the opposite of this expression
   */
  public final E not() {
    return table().not(built());
  }
}
