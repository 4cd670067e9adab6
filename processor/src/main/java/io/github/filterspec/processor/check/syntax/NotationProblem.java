package io.github.filterspec.processor.check.syntax;

import io.github.filterspec.processor.model.Notation;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Enumeration;
import io.github.filterspec.processor.model.ValueType.Enumeration.Constant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The message for a notation in which the values of a type cannot be written. */
public final class NotationProblem {
  private static final String OF_TIMES =
      Arrays.stream(Notation.values())
          .filter(Notation::isOfTimes)
          .map(Notation::name)
          .collect(Collectors.joining(", "));

  private NotationProblem() {}

  /** Returns the message, which begins with a name; empty if the notation fits the type. */
  public static Optional<String> of(String name, ValueType type, Notation notation) {
    ValueType single = single(type);
    if (single instanceof ValueType.Written || single instanceof Unwritable) {
      return Optional.empty();
    }
    return Optional.of("%s %s".formatted(name, problem(single, notation)));
  }

  /** Returns the type of the elements, of the values of a map, or of the ends of a range. */
  private static ValueType single(ValueType type) {
    if (type instanceof ValueType.RangeType range) {
      return range.end();
    }
    boolean several =
        type instanceof ValueType.SetType
            || type instanceof ValueType.ListType
            || type instanceof ValueType.MapType;
    return several ? single(type.parts().get(0)) : type;
  }

  private static String problem(ValueType type, Notation notation) {
    if (type == ValueType.Scalar.INSTANT) {
      return "has times, which cannot be written as %s. Write one of %s"
          .formatted(notation, OF_TIMES);
    }
    if (type == ValueType.Scalar.OFFSET_DATE_TIME) {
      return "has times with an offset, which cannot be written as %s. Write ISO_SECONDS, or remove @WrittenAs"
          .formatted(notation);
    }
    if (Notation.TEXT.fits(type)) {
      return "is a %s, which cannot be written as %s. Write TEXT, or remove @WrittenAs"
          .formatted(type == ValueType.Scalar.BOOLEAN ? "boolean" : "number", notation);
    }
    if (type instanceof Enumeration enumeration) {
      return notation == Notation.NUMBER
          ? "cannot be written as NUMBER, because the wire name of the constant %s is not an integer. Add @JsonProperty with an integer, such as @JsonProperty(\"1\"), to each constant"
              .formatted(withoutInteger(enumeration))
          : "is an enum, which cannot be written as %s. Write NUMBER, or remove @WrittenAs"
              .formatted(notation);
    }
    return type instanceof ValueType.RecordType
        ? "is an object, which has no notation. Remove @WrittenAs, or move @WrittenAs to a component of the record"
        : "has @WrittenAs, but the notation of its type cannot change. Remove @WrittenAs";
  }

  private static String withoutInteger(Enumeration type) {
    return type.constants().stream()
        .filter(constant -> !Notation.isInteger(constant.wire()))
        .map(Constant::name)
        .findFirst()
        .orElse("");
  }
}
