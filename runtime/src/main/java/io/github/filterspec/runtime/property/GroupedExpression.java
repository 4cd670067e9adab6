package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.expression.Tree;
import java.util.List;

/**
 * The base class of generated expressions that can be combined with AND and OR, and that are sent
 * as groups of conditions.
 *
 * @param <E> the generated expression
 */
public abstract class GroupedExpression<E extends GroupedExpression<E>> extends AndOrExpression<E> {

  /**
   * Creates an expression.
   *
   * @param table the table of all properties
   * @param tree the conditions
   */
  protected GroupedExpression(PropertyTable<E> table, Tree<PropertyCondition> tree) {
    super(table, tree);
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
