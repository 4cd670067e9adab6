package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.json.JsonWritable;

/** One condition of an {@link Expression}. It is the base type of generated conditions. */
public interface Condition extends JsonWritable {

  /**
   * Describes the condition as text for people: {@code last contacted since 2026-06-01T00:00:00Z}.
   *
   * @return the text, which begins with the name of the member of the spec
   */
  String describe();
}
