package io.github.filterspec.runtime.expression;

/**
 * An unknown condition, that is, a condition that the spec does not declare. An unknown condition
 * is kept as JSON.
 */
public interface UnknownJson extends Condition {

  /**
   * Returns the unknown condition as JSON.
   *
   * @return canonical JSON
   */
  String json();
}
