package io.github.filterspec.processor.model;

/** How a spec is written as a whole. */
public sealed interface WireForm {

  /**
   * A flat body with a list of active keys.
   *
   * @param list the field that lists them
   */
  record ActiveKeys(String list) implements WireForm {}
}
