package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The form of an expression with two levels: its fields, and which of AND and OR is the outer
 * level.
 *
 * @param orOfAnds true for an OR of ANDs, false for an AND of ORs
 * @param groups the field that contains the groups
 * @param conditions the field of a group that contains its conditions
 * @param tag the field of a condition that says which condition it is
 * @param maxGroups the largest number of groups that can be sent
 */
public record TwoLevels(
    boolean orOfAnds, String groups, String conditions, String tag, int maxGroups) {

  /**
   * Returns the form of an OR of ANDs.
   *
   * @param groups the field that contains the groups
   * @param conditions the field of a group that contains its conditions
   * @param tag the field of a condition that says which condition it is
   * @param maxGroups the largest number of groups that can be sent
   * @return the form
   */
  public static TwoLevels orOfAnds(String groups, String conditions, String tag, int maxGroups) {
    return new TwoLevels(true, groups, conditions, tag, maxGroups);
  }

  /**
   * Returns the form of an AND of ORs.
   *
   * @param groups the field that contains the groups
   * @param conditions the field of a group that contains its conditions
   * @param tag the field of a condition that says which condition it is
   * @param maxGroups the largest number of groups that can be sent
   * @return the form
   */
  public static TwoLevels andOfOrs(String groups, String conditions, String tag, int maxGroups) {
    return new TwoLevels(false, groups, conditions, tag, maxGroups);
  }

  /** Returns groups as a tree that always has two levels. */
  <C> Tree<C> tree(List<List<C>> groups) {
    List<Tree<C>> parts = new ArrayList<>(groups.size());
    for (List<C> group : groups) {
      List<Tree<C>> leaves = group.stream().<Tree<C>>map(Tree.Leaf::new).toList();
      parts.add(orOfAnds ? new Tree.All<>(leaves) : new Tree.Any<>(leaves));
    }
    List<Tree<C>> unmodifiable = List.copyOf(parts);
    return orOfAnds ? new Tree.Any<>(unmodifiable) : new Tree.All<>(unmodifiable);
  }

  /** Returns the groups of a tree that {@link #tree} made. */
  <C> List<List<C>> groups(Tree<C> tree) {
    return tree.parts().stream().map(Tree::conditions).map(List::copyOf).toList();
  }
}
