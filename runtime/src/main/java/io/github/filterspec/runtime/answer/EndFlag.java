package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A flag in an answer: a field that says whether a next page exists. Filterspec can recognise a
 * flag by the name of the field, even if the spec does not contain the flag. A field name that can
 * have another meaning is not recognised as a flag. The name of a flag can be spelled {@code
 * has_more}, {@code hasMore} or {@code HasMore}.
 */
record EndFlag(String name, boolean hasNext) {
  private static final Set<String> MORE =
      Set.of("hasmore", "hasnext", "hasnextpage", "hasmorepages", "hasmoreitems", "hasmoreresults");
  private static final Set<String> LAST = Set.of("endofstream", "islast", "islastpage");

  /** Returns the flags in a JSON object. */
  static Stream<EndFlag> in(JsonNode object) {
    return object.properties().stream()
        .flatMap(
            field -> value(field.getValue()).stream().flatMap(value -> of(field.getKey(), value)));
  }

  /**
   * Returns the value of a flag. An answer can contain the value of a flag as a boolean, as a text,
   * or as 0 or 1.
   */
  private static Optional<Boolean> value(JsonNode json) {
    return switch (json.asText()) {
      case "true", "1" -> Optional.of(true);
      case "false", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the flag at the end of a path, or an empty stream if the last name in the path cannot
   * be the name of a flag.
   */
  static Stream<EndFlag> ofPath(String path, boolean value) {
    return of(path.substring(path.lastIndexOf('.') + 1), value);
  }

  /** Returns whether a field with this name can be a flag. */
  static boolean isUsual(String name) {
    return of(name, true).findAny().isPresent();
  }

  private static Stream<EndFlag> of(String name, boolean value) {
    String letters = name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    if (MORE.contains(letters)) {
      return Stream.of(new EndFlag(name, value));
    }
    return LAST.contains(letters) ? Stream.of(new EndFlag(name, !value)) : Stream.empty();
  }
}
