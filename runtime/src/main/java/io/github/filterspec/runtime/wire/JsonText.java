package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.internal.StrictJson;
import java.util.Objects;

/** Parses the JSON that a generated type is read from. */
final class JsonText {
  private JsonText() {}

  /** The tree of a whole JSON text; the text is never quoted. */
  static JsonNode parse(String json, String type) {
    Objects.requireNonNull(json, () -> type + ": the JSON is null");
    try {
      return StrictJson.parse(json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new IllegalArgumentException(
          "%s: %s, at line %d, column %d"
              .formatted(
                  type,
                  isRepetition(e) ? "a field stands there twice" : "no JSON",
                  at == null ? 0 : at.getLineNr(),
                  at == null ? 0 : at.getColumnNr()));
    }
  }

  /** Jackson has no type for that; its message quotes the field, which may be anything. */
  private static boolean isRepetition(JsonProcessingException e) {
    return e.getOriginalMessage().startsWith("Duplicate field ");
  }
}
