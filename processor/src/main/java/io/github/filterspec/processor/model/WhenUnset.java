package io.github.filterspec.processor.model;

/**
 * What the spec declares to be written while there is no value.
 *
 * @param declared whether it declares anything
 * @param value the neutral value as text, empty for that of the type
 * @param absent whether the field is left out
 */
public record WhenUnset(boolean declared, String value, boolean absent) {
  /** Nothing is declared. */
  public static final WhenUnset NEUTRAL = new WhenUnset(false, "", false);

  /** Whether a neutral value is declared. */
  public boolean hasValue() {
    return !value.isEmpty();
  }
}
