package io.github.filterspec.runtime.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * A flag beside a cursor that says whether another page follows, although the spec does not name
 * it. A wrong end of a walk is silent, so the usual names of such flags are believed.
 */
record EndFlag(String name, boolean hasNext) {
  private static final List<String> MORE =
      List.of("has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage");
  private static final List<String> END = List.of("end_of_stream", "endOfStream");

  /** Returns the flag in the object that contains the cursor, if there is one. */
  static Optional<EndFlag> beside(JsonNode object) {
    for (String name : MORE) {
      if (object.path(name).isBoolean()) {
        return Optional.of(new EndFlag(name, object.path(name).booleanValue()));
      }
    }
    return END.stream()
        .filter(name -> object.path(name).isBoolean())
        .map(name -> new EndFlag(name, !object.path(name).booleanValue()))
        .findFirst();
  }
}
