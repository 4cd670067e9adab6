package io.github.filterspec.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** A constant of {@code WrittenAs.Notation}. */
public enum Notation {
  ISO_SECONDS,
  EPOCH_SECONDS,
  EPOCH_MILLIS,
  EPOCH_SECONDS_TEXT,
  EPOCH_MILLIS_TEXT,
  TEXT,
  NUMBER;

  /** Returns the notation with the given name; empty if there is no such notation. */
  public static Optional<Notation> named(String name) {
    return Arrays.stream(values()).filter(notation -> notation.name().equals(name)).findFirst();
  }

  /** Returns true if times can have the notation. */
  public boolean isOfTimes() {
    return this != TEXT && this != NUMBER;
  }

  /** Returns true if the values are JSON numbers, and false if they are JSON strings. */
  public boolean isNumber() {
    return this == EPOCH_SECONDS || this == EPOCH_MILLIS || this == NUMBER;
  }

  /** Returns the unit of the times in words; empty if the notation is not of times. */
  public Optional<String> unit() {
    return switch (this) {
      case ISO_SECONDS, EPOCH_SECONDS, EPOCH_SECONDS_TEXT -> Optional.of("seconds");
      case EPOCH_MILLIS, EPOCH_MILLIS_TEXT -> Optional.of("milliseconds");
      case TEXT, NUMBER -> Optional.empty();
    };
  }

  /** Returns true if the values of a type can be written in this notation. */
  public boolean fits(ValueType type) {
    return switch (this) {
      case TEXT -> isNumberOrBoolean(type);
      case NUMBER ->
          type instanceof ValueType.Enumeration enumeration
              && enumeration.constants().stream().allMatch(constant -> isInteger(constant.wire()));
      case ISO_SECONDS ->
          type == ValueType.Scalar.INSTANT || type == ValueType.Scalar.OFFSET_DATE_TIME;
      default -> type == ValueType.Scalar.INSTANT;
    };
  }

  private static boolean isNumberOrBoolean(ValueType type) {
    return type instanceof ValueType.Scalar scalar
        && (scalar == ValueType.Scalar.BOOLEAN || scalar.isNumber());
  }

  /** Returns true if a text is exactly the text of a {@code long}. */
  public static boolean isInteger(String text) {
    try {
      return Long.toString(Long.parseLong(text)).equals(text);
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
