package io.github.filterspec.processor.model;

/**
 * The attribute values of {@code @Unset} on a member.
 *
 * @param declared true if the member has {@code @Unset}
 * @param value the unset value as text; empty if the annotation contains no unset value
 * @param absent true if the member is left out of the JSON while the member is unset
 */
public record WhenUnset(boolean declared, String value, boolean absent) {
  /** A member without {@code @Unset}. */
  public static final WhenUnset UNDECLARED = new WhenUnset(false, "", false);

  /** Returns true if {@code @Unset} contains an unset value. */
  public boolean hasValue() {
    return !value.isEmpty();
  }
}
