package io.github.filterspec.runtime.expression;

/** An unknown condition, which is kept as JSON. */
public interface UnknownJson extends Condition {

  /**
   * Returns the condition as JSON.
   *
   * @return canonical JSON
   */
  String json();
}
