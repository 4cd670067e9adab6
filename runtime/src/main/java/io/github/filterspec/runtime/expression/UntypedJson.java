package io.github.filterspec.runtime.expression;

/** A condition that its spec cannot express, kept as JSON. */
public interface UntypedJson extends Condition {

  /**
   * The condition as it is written.
   *
   * @return canonical JSON
   */
  String json();
}
