package io.github.filterspec.runtime.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.codec.WireText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that an item has for a property, without null. An item has no value for a property if
 * its value is null, an empty {@code Optional}, JSON null, or an empty collection.
 */
public final class ItemValues {
  private final List<Object> values;
  private final boolean several;

  private ItemValues(List<Object> values, boolean several) {
    this.values = values;
    this.several = several;
  }

  /**
   * Returns the values in an object.
   *
   * @param value one value, a collection or a JSON array of values, an {@code Optional}, or null
   * @return the values
   */
  public static ItemValues of(@Nullable Object value) {
    Object present = value;
    while (present instanceof Optional<?> optional) {
      present = optional.orElse(null);
    }
    boolean several =
        present instanceof Collection || (present instanceof JsonNode json && json.isArray());
    List<Object> values = new ArrayList<>();
    if (several && present instanceof Iterable<?> elements) {
      elements.forEach(element -> add(element, values));
    } else {
      add(present, values);
    }
    return new ItemValues(values, several);
  }

  private static void add(@Nullable Object value, List<Object> values) {
    boolean missing =
        value == null
            || (value instanceof JsonNode json && (json.isNull() || json.isMissingNode()));
    if (!missing) {
      values.add(value);
    }
  }

  /**
   * Compares the values with operands.
   *
   * @param comparison the comparison
   * @param operands the operands
   * @param codec the codec of each operand, which reads values as the API writes them; empty if the
   *     values have the type of the operands
   * @return the result
   * @throws IllegalArgumentException if a value cannot be compared with an operand; the message is
   *     a phrase such as "a String cannot be compared with an Instant"
   */
  public Truth compare(Comparison comparison, List<?> operands, Optional<Codec<Object>> codec) {
    if (operands.isEmpty()) {
      return comparison.of(values, several, operands);
    }
    Object operand = operands.get(0);
    if (codec.isEmpty()) {
      return comparison.of(
          values.stream().map(value -> asTime(value, operand)).toList(), several, operands);
    }
    Codec<Object> of = codec.get();
    return operand instanceof Enum
        ? comparison.of(
            values.stream().map(value -> wireText(value, operand, of)).toList(),
            several,
            operands.stream().map(each -> WireText.tree((Object) each, of).asText()).toList())
        : comparison.of(
            values.stream().map(value -> converted(value, operand, of)).toList(),
            several,
            operands);
  }

  /** Returns the text that the API has for a constant of an enum. */
  private static String wireText(Object value, Object operand, Codec<Object> codec) {
    if (value instanceof Enum<?> constant
        && operand instanceof Enum<?> other
        && constant.getDeclaringClass().equals(other.getDeclaringClass())) {
      return WireText.tree(value, codec).asText();
    }
    JsonNode json = json(value);
    if (json != null && json.isValueNode()) {
      return json.asText();
    }
    throw new IllegalArgumentException(
        Comparison.name(value) + " cannot be compared with " + Comparison.name(operand));
  }

  /** Returns a value of the type of the operand, or the value itself if it has no JSON form. */
  private static Object converted(Object value, Object operand, Codec<Object> codec) {
    JsonNode json = isSameType(value, operand) ? null : json(value);
    if (json == null) {
      return asTime(value, operand);
    }
    if (operand instanceof Number && json.isNumber()) {
      return json.decimalValue();
    }
    try {
      return codec.read(json);
    } catch (UnreadableValueException e) {
      return operand instanceof Instant && json.isTextual()
          ? time(json.textValue())
          : unlike(json, operand);
    }
  }

  /** Returns a time with an offset or a zone as an instant if the operand is an instant. */
  private static Object asTime(Object value, Object operand) {
    if (operand instanceof Instant && value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return operand instanceof Instant && value instanceof ZonedDateTime time
        ? time.toInstant()
        : value;
  }

  private static boolean isSameType(Object value, Object operand) {
    return value.getClass().equals(operand.getClass())
        || (value instanceof Number && operand instanceof Number)
        || (value instanceof CharSequence && operand instanceof CharSequence);
  }

  /** Returns the JSON of a value that JSON has a type for, or null. */
  private static @Nullable JsonNode json(Object value) {
    if (value instanceof JsonNode json) {
      return json;
    }
    if (value instanceof CharSequence text) {
      return TextNode.valueOf(text.toString());
    }
    if (value instanceof Boolean truth) {
      return BooleanNode.valueOf(truth);
    }
    return value instanceof Number number ? number(Comparison.exact(number)) : null;
  }

  private static JsonNode number(BigDecimal exact) {
    return exact.scale() == 0
        ? BigIntegerNode.valueOf(exact.unscaledValue())
        : DecimalNode.valueOf(exact);
  }

  private static Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a text is not a time with an offset", e);
    }
  }

  private static Object unlike(JsonNode json, Object operand) {
    throw new IllegalArgumentException(
        "a JSON %s cannot be compared with %s"
            .formatted(
                json.getNodeType().name().toLowerCase(Locale.ROOT), Comparison.name(operand)));
  }
}
