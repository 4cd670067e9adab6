package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;

/** The form that a JSON value must have. */
@FunctionalInterface
interface Shape {
  Shape STRING = value(JsonNode::isTextual, "a string");
  Shape BOOLEAN = value(JsonNode::isBoolean, "true or false");
  Shape STRINGS = listOf(STRING);
  Shape NON_BLANK = string(text -> !text.isBlank(), "a string that is not blank");
  Shape DIGITS = string(text -> text.matches("[0-9]+"), "a string of digits");

  /** A dial code. Documented: it starts with a plus. */
  Shape DIAL_CODE = string(text -> text.matches("[+][0-9]+"), "a string of + and digits");

  Shape WEB_ADDRESS = string(Shape::isWebAddress, "an http or https URL");

  /** A conversation status. Accounts define their own. Our choice: at most 64 characters. */
  Shape STATUS =
      string(
          text -> !text.isBlank() && text.codePointCount(0, text.length()) <= 64,
          "a string of 1 to 64 characters that is not blank");

  /** An ISO 8601 date-time with its offset, or {@code ""} for no time. */
  Shape TIME = string(text -> text.isEmpty() || isTime(text), "an ISO 8601 date-time or \"\"");

  /** The number of a page. Documented: from 1. Our choice: up to {@link Integer#MAX_VALUE}. */
  Shape PAGE =
      value(
          number -> number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 1,
          "a whole number from 1 on");

  /**
   * Checks a value.
   *
   * @param path the path of the value in the body, for the error: {@code hasOrdered.lastAt}, {@code
   *     tags[0]}
   * @throws Refusal 400 that names the path
   */
  void check(String path, JsonNode value);

  /** Returns the shape of one of these strings. */
  static Shape oneOf(String... values) {
    List<String> allowed = List.of(values);
    return value(v -> v.isTextual() && allowed.contains(v.textValue()), "one of " + allowed);
  }

  /** Returns the shape of an array whose elements have a shape. */
  static Shape listOf(Shape element) {
    Shape array = value(JsonNode::isArray, "an array");
    return (path, value) -> {
      array.check(path, value);
      for (int i = 0; i < value.size(); i++) {
        element.check(path + "[" + i + "]", value.path(i));
      }
    };
  }

  /** Returns the shape of an array of at least one element. */
  static Shape someOf(Shape element) {
    Shape some = value(list -> !list.isArray() || !list.isEmpty(), "an array that is not empty");
    return (path, value) -> {
      some.check(path, value);
      listOf(element).check(path, value);
    };
  }

  /**
   * Returns the shape of a value with a condition.
   *
   * @param expected the end of a sentence that starts with "must be"
   */
  static Shape value(Predicate<JsonNode> condition, String expected) {
    return (path, value) -> {
      if (!condition.test(value)) {
        throw Refusal.badField(path, "must be " + expected);
      }
    };
  }

  private static Shape string(Predicate<String> condition, String expected) {
    return value(json -> json.isTextual() && condition.test(json.textValue()), expected);
  }

  private static boolean isTime(String text) {
    try {
      IsoTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() != null && text.matches("(?i)https?://.*");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
