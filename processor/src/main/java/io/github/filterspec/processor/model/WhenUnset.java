package io.github.filterspec.processor.model;

/**
 * The declaration of {@code @Unset}.
 *
 * @param declared whether the annotation is present
 * @param value the unset value as text; empty for the unset value of the type
 * @param absent whether the field is absent while it is not set
 */
public record WhenUnset(boolean declared, String value, boolean absent) {
  /** The value without the annotation. */
  public static final WhenUnset UNDECLARED = new WhenUnset(false, "", false);

  /** Returns whether the annotation gives an unset value. */
  public boolean hasValue() {
    return !value.isEmpty();
  }
}
