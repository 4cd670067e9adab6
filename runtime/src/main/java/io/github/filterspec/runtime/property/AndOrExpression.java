package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.expression.Tree;
import java.util.Arrays;
import java.util.List;

/**
 * The base class of generated expressions that can be combined with AND and OR, and that are
 * written as groups of conditions.
 *
 * @param <E> the generated expression
 */
public abstract class AndOrExpression<E extends AndOrExpression<E>> extends PropertyExpression<E> {

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
   * Returns the AND of this expression and another expression. The limits of the API are checked
   * later, when the expression is set in a query.
   *
   * @param other another expression
   * @return the AND of the two expressions
   */
  public final E and(E other) {
    return table().allOf(trees(table(), "and", withThis(other)));
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

  @SuppressWarnings("unchecked") // E is the class of this expression
  private List<E> withThis(E other) {
    return Arrays.asList((E) this, other);
  }

  /**
   * Returns the groups of conditions. In an OR of ANDs, the expression is true if all conditions of
   * at least one group are true. In an AND of ORs, the expression is true if at least one condition
   * of every group is true.
   *
   * @return the groups as unmodifiable lists, in canonical order
   */
  public final List<List<PropertyCondition>> groups() {
    return tree().parts().stream().map(Tree::conditions).map(List::copyOf).toList();
  }
}
