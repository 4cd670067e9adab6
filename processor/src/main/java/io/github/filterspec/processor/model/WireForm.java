package io.github.filterspec.processor.model;

/** How a spec is written as a whole. */
public sealed interface WireForm {

  /**
   * A flat body with a list of active keys.
   *
   * @param list the field that lists them
   */
  record ActiveKeys(String list) implements WireForm {}

  /** The form of a spec that does not say which, and so is none to write. */
  record None() implements WireForm {}
}
