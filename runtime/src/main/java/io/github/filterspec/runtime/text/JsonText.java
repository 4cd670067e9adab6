package io.github.filterspec.runtime.text;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A parser of the JSON texts of generated values. */
public final class JsonText {
  private JsonText() {}

  /**
   * Parses a whole JSON text.
   *
   * @param json the text
   * @param type the simple name of the generated type; the message of an exception contains this
   *     name
   * @return the tree
   * @throws IllegalArgumentException if the text is not JSON; the message does not quote the text
   */
  public static JsonNode parse(String json, String type) {
    Objects.requireNonNull(json, () -> type + ": the JSON is null");
    try {
      return StrictJson.parse(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(type + ": " + problem(e) + place(e.getLocation()));
    }
  }

  private static String problem(JsonProcessingException e) {
    if (StrictJson.exceedsLimit(e)) {
      return "the JSON is nested too deeply or contains a number that is too long";
    }
    return isRepetition(e)
        ? "an object in the JSON has the same field twice"
        : "the text is not JSON";
  }

  private static String place(@Nullable JsonLocation at) {
    return at == null ? "" : ", at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  /**
   * Returns whether an object in the JSON has the same field twice. Jackson has no exception type
   * for a repeated field, so this method checks the message of the exception.
   */
  private static boolean isRepetition(JsonProcessingException e) {
    return e.getOriginalMessage().startsWith("Duplicate field ");
  }
}
