package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was read but fits no member: kept as it was, and written back.
 *
 * @param keys active keys that the spec does not know, or whose values its types cannot hold
 * @param params fields of parameters whose values their types cannot hold
 * @param fields the values, by field; a missing node says that the field was not there
 */
record Untyped(
    SortedSet<String> keys, SortedSet<String> params, SortedMap<String, JsonNode> fields) {
  static final Untyped NONE = new Untyped(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());

  boolean isEmpty() {
    return keys.isEmpty() && params.isEmpty();
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(keys);
    names.addAll(params);
    return names;
  }

  /** Equal if the same would be written: trees compare numbers more loosely than text does. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Untyped that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
