package io.github.filterspec.processor.model;

/** How a spec is written as a whole. */
public sealed interface WireForm {

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

  /** The form of a spec that does not say which, and so is none to write. */
  record None() implements WireForm {}
}
