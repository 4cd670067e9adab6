package io.github.filterspec.processor.model;

/** How a spec is written as a whole. */
public sealed interface WireForm {

  /**
   * Whether a spec of this form is an expression of conditions, rather than an object of members.
   */
  default boolean isExpression() {
    return false;
  }

  /**
   * A flat body with a list of active keys.
   *
   * @param list the field that lists them
   */
  record ActiveKeys(String list) implements WireForm {}

  /** A plain body whose unset members are absent. */
  record JsonBody() implements WireForm {}

  /** Parameters in the URL's query, of which unset ones are absent. */
  record QueryParameters() implements WireForm {}

  /**
   * Conditions told apart by a tag, in a normal form of two levels.
   *
   * @param orOfAnds whether OR is the outer level
   * @param groups the field that holds the groups
   * @param conditions the field of a group that holds its conditions
   * @param tag the field that tells conditions apart
   * @param maxGroups the most groups that can be built
   */
  record TaggedConditions(
      boolean orOfAnds, String groups, String conditions, String tag, int maxGroups)
      implements WireForm {
    @Override
    public boolean isExpression() {
      return true;
    }
  }

  /** The form of a spec that does not say which, or says several, and so is none to write. */
  record None() implements WireForm {}
}
