package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.json.JsonWritable;

/** One condition of an {@link Expression}. All generated conditions have this base type. */
public interface Condition extends JsonWritable {

  /**
   * Describes the condition as text for people, such as "last contacted since
   * 2026-06-01T00:00:00Z".
   *
   * @return a description that begins with the name of the condition
   */
  String describe();
}
