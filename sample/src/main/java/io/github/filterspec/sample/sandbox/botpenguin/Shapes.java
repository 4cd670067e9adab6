package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;

/** The values that fields of the body are made of. */
final class Shapes {

  static final Shape STRING = when(JsonNode::isTextual, "a string");
  static final Shape BOOLEAN = when(JsonNode::isBoolean, "true or false");
  static final Shape STRINGS = listOf(STRING);

  /** An ISO 8601 date-time with its offset, or {@code ""} for none. */
  static final Shape TIME = when(Shapes::isTimeOrEmpty, "an ISO 8601 date-time or \"\"");

  /** A page's number: documented from 1; up to {@link Integer#MAX_VALUE} is our choice. */
  static final Shape PAGE = when(Shapes::isPageNumber, "a whole number from 1 on");

  private Shapes() {}

  /** One of these strings. */
  static Shape oneOf(String... values) {
    List<String> allowed = List.of(values);
    return when(v -> v.isTextual() && allowed.contains(v.textValue()), "one of " + allowed);
  }

  /** An array, each element of one shape. */
  static Shape listOf(Shape element) {
    Shape array = when(JsonNode::isArray, "an array");
    return (path, value) -> {
      array.check(path, value);
      for (int i = 0; i < value.size(); i++) {
        element.check(path + "[" + i + "]", value.path(i));
      }
    };
  }

  /** A value for which something holds; {@code expected} goes on after "must be". */
  static Shape when(Predicate<JsonNode> holds, String expected) {
    return (path, value) -> {
      if (!holds.test(value)) {
        throw Refusal.badField(path, "must be " + expected);
      }
    };
  }

  /** An array of at least one element. */
  static Shape someOf(Shape element) {
    Shape some = when(value -> !value.isArray() || !value.isEmpty(), "an array that is not empty");
    return (path, value) -> {
      some.check(path, value);
      listOf(element).check(path, value);
    };
  }

  private static boolean isPageNumber(JsonNode value) {
    return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 1;
  }

  private static boolean isTimeOrEmpty(JsonNode value) {
    return value.isTextual() && (value.textValue().isEmpty() || isTime(value.textValue()));
  }

  private static boolean isTime(String text) {
    try {
      IsoTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
