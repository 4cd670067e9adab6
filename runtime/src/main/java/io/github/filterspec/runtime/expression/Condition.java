package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.json.JsonWritable;

/** One condition of an {@link Expression}: what generated conditions have in common. */
public interface Condition extends JsonWritable {

  /**
   * The condition in words, for people: {@code last contacted since 2026-06-01T00:00:00Z}.
   *
   * @return the words, from the name of the spec's member
   */
  String inWords();
}
