package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The form of an expression with two levels: its fields, and which of AND and OR is the outer
 * level. A form is immutable: {@link #tag} and {@link #maxGroups} return a copy.
 *
 * <pre>{@code
 * TwoLevels.orOfAnds("or", "and").tag("type").maxGroups(100)
 * }</pre>
 */
public final class TwoLevels {
  private final boolean orOfAnds;
  private final String groups;
  private final String conditions;
  private final String tag;
  private final int maxGroups;

  private TwoLevels(boolean orOfAnds, String groups, String conditions, String tag, int maxGroups) {
    this.orOfAnds = orOfAnds;
    this.groups = groups;
    this.conditions = conditions;
    this.tag = tag;
    this.maxGroups = maxGroups;
  }

  /**
   * Returns the form of an OR of ANDs.
   *
   * @param groups the field that contains the groups
   * @param conditions the field that contains the conditions of a group
   * @return the form
   */
  public static TwoLevels orOfAnds(String groups, String conditions) {
    return new TwoLevels(true, groups, conditions, "", Integer.MAX_VALUE);
  }

  /**
   * Returns the form of an AND of ORs.
   *
   * @param groups the field that contains the groups
   * @param conditions the field that contains the conditions of a group
   * @return the form
   */
  public static TwoLevels andOfOrs(String groups, String conditions) {
    return new TwoLevels(false, groups, conditions, "", Integer.MAX_VALUE);
  }

  /**
   * Sets the field of a condition that says which condition it is.
   *
   * @param field the name of the field
   * @return the copy
   */
  public TwoLevels tag(String field) {
    return new TwoLevels(orOfAnds, groups, conditions, field, maxGroups);
  }

  /**
   * Sets the largest number of groups that can be sent.
   *
   * @param most the number of groups, at least 1
   * @return the copy
   */
  public TwoLevels maxGroups(int most) {
    return new TwoLevels(orOfAnds, groups, conditions, tag, most);
  }

  boolean orOfAnds() {
    return orOfAnds;
  }

  /** Returns the field that contains the groups. */
  String groups() {
    return groups;
  }

  /** Returns the field that contains the conditions of a group. */
  String conditions() {
    return conditions;
  }

  String tag() {
    return tag;
  }

  int maxGroups() {
    return maxGroups;
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
