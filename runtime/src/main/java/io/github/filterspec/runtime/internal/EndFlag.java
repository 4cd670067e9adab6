package io.github.filterspec.runtime.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A boolean of an answer that says whether another page follows, although the spec does not name
 * the boolean. Only names that have no other meaning count, in any spelling: {@code has_more},
 * {@code hasMore}, {@code HasMore}.
 */
record EndFlag(String name, boolean hasNext) {
  private static final Set<String> MORE =
      Set.of("hasmore", "hasnext", "hasnextpage", "hasmorepages", "hasmoreitems", "hasmoreresults");
  private static final Set<String> LAST = Set.of("endofstream", "islast", "islastpage");

  /** Returns the flags of an object. */
  static Stream<EndFlag> in(JsonNode object) {
    return object.properties().stream()
        .filter(field -> field.getValue().isBoolean())
        .flatMap(EndFlag::of);
  }

  private static Stream<EndFlag> of(Map.Entry<String, JsonNode> field) {
    String name = field.getKey().replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    boolean value = field.getValue().booleanValue();
    if (MORE.contains(name)) {
      return Stream.of(new EndFlag(field.getKey(), value));
    }
    return LAST.contains(name) ? Stream.of(new EndFlag(field.getKey(), !value)) : Stream.empty();
  }
}
