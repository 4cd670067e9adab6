package io.github.filterspec.runtime.wire;

/**
 * How the two levels of an expression are written, and which of AND and OR is the outer one.
 *
 * @param orOfAnds whether it is an OR of ANDs; otherwise it is an AND of ORs
 * @param groups the field that holds the groups
 * @param conditions the field of a group that holds its conditions
 * @param tag the field of a condition that tells of what type it is
 * @param maxGroups the most groups that an expression may have once it is brought into this form
 */
public record TwoLevels(
    boolean orOfAnds, String groups, String conditions, String tag, int maxGroups) {

  /**
   * One group is enough, all of whose conditions hold.
   *
   * @param groups the field that holds the groups
   * @param conditions the field of a group that holds its conditions
   * @param tag the field of a condition that tells of what type it is
   * @param maxGroups the most groups
   * @return the form
   */
  public static TwoLevels orOfAnds(String groups, String conditions, String tag, int maxGroups) {
    return new TwoLevels(true, groups, conditions, tag, maxGroups);
  }

  /**
   * In every group one condition is enough.
   *
   * @param groups the field that holds the groups
   * @param conditions the field of a group that holds its conditions
   * @param tag the field of a condition that tells of what type it is
   * @param maxGroups the most groups
   * @return the form
   */
  public static TwoLevels andOfOrs(String groups, String conditions, String tag, int maxGroups) {
    return new TwoLevels(false, groups, conditions, tag, maxGroups);
  }
}
