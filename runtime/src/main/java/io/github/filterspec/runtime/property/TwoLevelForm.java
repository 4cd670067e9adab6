package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.expression.NormalForm;
import io.github.filterspec.runtime.expression.Tree;
import java.util.ArrayList;
import java.util.List;

/** A wire form of expressions that have two levels: an OR of ANDs or an AND of ORs. */
abstract sealed class TwoLevelForm extends PropertyForm
    permits PropertyGroups, ConnectedConditions {
  private final boolean orOfAnds;

  TwoLevelForm(boolean orOfAnds) {
    this.orOfAnds = orOfAnds;
  }

  /** Returns false for an AND of ORs. */
  final boolean isOrOfAnds() {
    return orOfAnds;
  }

  @Override
  Tree<PropertyCondition> single(PropertyCondition condition) {
    return tree(List.of(List.of(condition)));
  }

  @Override
  Tree<PropertyCondition> allOf(String type, List<Tree<PropertyCondition>> expressions) {
    return combined(type, expressions, orOfAnds);
  }

  @Override
  Tree<PropertyCondition> anyOf(String type, List<Tree<PropertyCondition>> expressions) {
    return combined(type, expressions, !orOfAnds);
  }

  private Tree<PropertyCondition> combined(
      String type, List<Tree<PropertyCondition>> expressions, boolean distribute) {
    NormalForm<PropertyCondition> form =
        normalForm(type, expressions.stream().map(TwoLevelForm::groups).toList());
    return tree(distribute ? form.product() : form.union());
  }

  private static NormalForm<PropertyCondition> normalForm(
      String type, List<List<List<PropertyCondition>>> expressions) {
    return new NormalForm<>(type, expressions, PropertyCondition::isUnknown);
  }

  private static List<List<PropertyCondition>> groups(Tree<PropertyCondition> tree) {
    return tree.parts().stream().map(Tree::conditions).toList();
  }

  /** Returns the expression that has these groups, which are already in the normal form. */
  private Tree<PropertyCondition> tree(List<List<PropertyCondition>> normal) {
    List<Tree<PropertyCondition>> parts = new ArrayList<>(normal.size());
    for (List<PropertyCondition> group : normal) {
      List<Tree<PropertyCondition>> leaves =
          group.stream().<Tree<PropertyCondition>>map(Tree.Leaf::new).toList();
      parts.add(orOfAnds ? new Tree.All<>(leaves) : new Tree.Any<>(leaves));
    }
    List<Tree<PropertyCondition>> unmodifiable = List.copyOf(parts);
    return orOfAnds ? new Tree.Any<>(unmodifiable) : new Tree.All<>(unmodifiable);
  }

  /** Returns the expression that has the groups of a JSON text. */
  final Tree<PropertyCondition> read(String type, List<List<PropertyCondition>> groups) {
    return tree(normalForm(type, List.of(groups)).read());
  }
}
