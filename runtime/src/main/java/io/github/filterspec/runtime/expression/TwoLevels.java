package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * The wire form of an expression that has two levels. The wire form contains the names of the JSON
 * fields, and says whether the expression is an OR of ANDs or an AND of ORs. A wire form is
 * immutable, so {@link #tag(String)} and {@link #maxGroups(int)} return a changed copy.
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
   * Returns the wire form for an OR of ANDs.
   *
   * @param groups the name of the field that contains the groups
   * @param conditions the name of the field that contains the conditions of a group
   * @return the wire form
   */
  public static TwoLevels orOfAnds(String groups, String conditions) {
    return new TwoLevels(true, groups, conditions, "", Integer.MAX_VALUE);
  }

  /**
   * Returns the wire form for an AND of ORs.
   *
   * @param groups the name of the field that contains the groups
   * @param conditions the name of the field that contains the conditions of a group
   * @return the wire form
   */
  public static TwoLevels andOfOrs(String groups, String conditions) {
    return new TwoLevels(false, groups, conditions, "", Integer.MAX_VALUE);
  }

  /**
   * Sets the name of the field that contains the tag of a condition.
   *
   * @param field the name of the field that contains the tag of a condition
   * @return the copy
   */
  public TwoLevels tag(String field) {
    return new TwoLevels(orOfAnds, groups, conditions, field, maxGroups);
  }

  /**
   * Sets the largest number of groups that an expression can have when the expression is sent.
   *
   * @param most the largest number of groups, 1 or more
   * @return the copy
   */
  public TwoLevels maxGroups(int most) {
    return new TwoLevels(orOfAnds, groups, conditions, tag, most);
  }

  boolean orOfAnds() {
    return orOfAnds;
  }

  /** Returns the name of the field that contains the groups. */
  String groups() {
    return groups;
  }

  /** Returns the name of the field that contains the conditions of a group. */
  String conditions() {
    return conditions;
  }

  String tag() {
    return tag;
  }

  int maxGroups() {
    return maxGroups;
  }

  /** Returns a tree of the given groups. The tree always has two levels. */
  <C> Tree<C> tree(List<List<C>> groups) {
    List<Tree<C>> parts = new ArrayList<>(groups.size());
    for (List<C> group : groups) {
      List<Tree<C>> leaves = group.stream().<Tree<C>>map(Tree.Leaf::new).toList();
      parts.add(orOfAnds ? new Tree.All<>(leaves) : new Tree.Any<>(leaves));
    }
    List<Tree<C>> unmodifiable = List.copyOf(parts);
    return orOfAnds ? new Tree.Any<>(unmodifiable) : new Tree.All<>(unmodifiable);
  }

  /** Returns the groups of a tree. The tree must be a tree that this wire form created. */
  <C> List<List<C>> groups(Tree<C> tree) {
    return tree.parts().stream().map(Tree::conditions).map(List::copyOf).toList();
  }
}
