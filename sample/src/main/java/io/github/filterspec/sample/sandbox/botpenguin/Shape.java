package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;

/** A rule that a JSON value must follow, such as "a string of digits". */
@FunctionalInterface
interface Shape {
  Shape STRING = value(JsonNode::isTextual, "a string");
  Shape BOOLEAN = value(JsonNode::isBoolean, "true or false");
  Shape STRINGS = listOf(STRING);
  Shape NON_BLANK = string(text -> !text.isBlank(), "a string that is not blank");
  Shape DIGITS = string(text -> text.matches("[0-9]+"), "a string of digits");

  Shape DIAL_CODE = string(text -> text.matches("[+][0-9]+"), "a string of + and digits");

  Shape WEB_ADDRESS = string(Shape::isWebAddress, "an http or https URL");

  /** A conversation status. By our own decision, a status has at most 64 characters. */
  Shape STATUS =
      string(
          text -> !text.isBlank() && text.codePointCount(0, text.length()) <= 64,
          "a string of 1 to 64 characters that is not blank");

  Shape TIME = string(text -> text.isEmpty() || isTime(text), "an ISO 8601 date-time or \"\"");

  Shape PAGE =
      value(
          number -> number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 1,
          "a whole number that is at least 1");

  /**
   * Checks a value.
   *
   * @param path the path of the checked value in the body, such as {@code tags[0]}
   * @throws Refusal if the value breaks the rule (status 400); the error message contains the path
   *     of the value
   */
  void check(String path, JsonNode value);

  static Shape oneOf(String... values) {
    List<String> allowed = List.of(values);
    return value(v -> v.isTextual() && allowed.contains(v.textValue()), "one of " + allowed);
  }

  static Shape listOf(Shape element) {
    Shape array = value(JsonNode::isArray, "an array");
    return (path, value) -> {
      array.check(path, value);
      for (int i = 0; i < value.size(); i++) {
        element.check(path + "[" + i + "]", value.path(i));
      }
    };
  }

  /** Returns the rule for an array that has at least one element. */
  static Shape someOf(Shape element) {
    Shape some = value(list -> !list.isArray() || !list.isEmpty(), "an array that is not empty");
    return (path, value) -> {
      some.check(path, value);
      listOf(element).check(path, value);
    };
  }

  /**
   * Returns a rule that consists of one condition.
   *
   * @param expected the words that follow "must be" in the message of an error
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
