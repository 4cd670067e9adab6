package io.github.filterspec.runtime.fuzz;

import io.github.filterspec.runtime.fuzz.PlainJson.Digits;
import io.github.filterspec.runtime.fuzz.PlainJson.NotJsonException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides without Jackson and without the runtime which rows an answer has. */
final class Oracle {
  private Oracle() {}

  /** Returns the rows of an answer, or empty if the answer is not a right page. */
  static Optional<List<Row>> rows(byte[] answer) {
    try {
      return Optional.of(page(PlainJson.read(answer)));
    } catch (NotJsonException | WrongValueException e) {
      return Optional.empty();
    }
  }

  private static final class WrongValueException extends Exception {
    private static final long serialVersionUID = 1;
  }

  private static List<Row> page(Object answer) throws WrongValueException {
    Map<String, Object> fields = object(answer);
    if (fields.get("success") != Boolean.TRUE
        || isErrorStatus(fields.get("code"))
        || !(fields.get("data") instanceof List<?> elements)) {
      throw new WrongValueException();
    }
    List<Row> rows = new ArrayList<>();
    for (Object element : elements) {
      rows.add(row(object(element)));
    }
    return rows;
  }

  /** A status from 400 to 599 is an error, as a number or as a text. */
  private static boolean isErrorStatus(@Nullable Object code) {
    String text = code instanceof Digits digits ? digits.text() : String.valueOf(code);
    return text.matches("0*[45][0-9][0-9]");
  }

  private static Row row(Map<String, Object> fields) throws WrongValueException {
    return new Row(
        text(fields.get("id")),
        Math.toIntExact(whole(fields.get("count"), Integer.MIN_VALUE, Integer.MAX_VALUE)),
        number(fields.get("price")),
        bool(fields.get("open")),
        kind(text(fields.get("kind"))),
        instant(text(fields.get("at"))),
        texts(fields.get("tags")),
        isAbsent(fields.get("note")) ? null : text(fields.get("note")),
        isAbsent(fields.get("owner")) ? null : owner(object(fields.get("owner"))));
  }

  private static Row.Owner owner(Map<String, Object> fields) throws WrongValueException {
    return new Row.Owner(
        text(fields.get("name")), whole(fields.get("number"), Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private static boolean isAbsent(@Nullable Object value) {
    return value == null || value == PlainJson.NULL;
  }

  private static Map<String, Object> object(@Nullable Object value) throws WrongValueException {
    Map<String, Object> fields = PlainJson.fields(value);
    if (fields == null) {
      throw new WrongValueException();
    }
    return fields;
  }

  private static String text(@Nullable Object value) throws WrongValueException {
    if (value instanceof String text) {
      return text;
    }
    throw new WrongValueException();
  }

  private static long whole(@Nullable Object value, long least, long most)
      throws WrongValueException {
    try {
      if (value instanceof Digits digits && digits.isWhole()) {
        long whole = Long.parseLong(digits.text());
        if (whole >= least && whole <= most) {
          return whole;
        }
      }
    } catch (NumberFormatException e) {
      // more digits than a long has
    }
    throw new WrongValueException();
  }

  private static double number(@Nullable Object value) throws WrongValueException {
    if (value instanceof Digits digits) {
      double number = Double.parseDouble(digits.text());
      boolean tooSmall = number == 0 && digits.text().replaceAll("[eE].*", "").matches(".*[1-9].*");
      if (Double.isFinite(number) && !tooSmall) {
        return number;
      }
    }
    throw new WrongValueException();
  }

  private static boolean bool(@Nullable Object value) throws WrongValueException {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw new WrongValueException();
  }

  private static Row.Kind kind(String text) throws WrongValueException {
    return switch (text) {
      case "A" -> Row.Kind.A;
      case "B" -> Row.Kind.B;
      default -> throw new WrongValueException();
    };
  }

  private static Instant instant(String text) throws WrongValueException {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new WrongValueException();
    }
  }

  private static List<String> texts(@Nullable Object value) throws WrongValueException {
    if (!(value instanceof List<?> elements)) {
      throw new WrongValueException();
    }
    List<String> texts = new ArrayList<>();
    for (Object element : elements) {
      texts.add(text(element));
    }
    return texts;
  }
}
