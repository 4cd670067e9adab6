package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The JSON fields of a condition on a property. The fields are immutable, so the methods return a
 * changed copy.
 */
public final class ConditionFields {
  private final String property;
  private final String operator;
  private final String operand;
  private final String operands;
  private final String second;
  private final boolean alwaysArray;

  private ConditionFields(
      String property,
      String operator,
      String operand,
      String operands,
      String second,
      boolean alwaysArray) {
    this.property = property;
    this.operator = operator;
    this.operand = operand;
    this.operands = operands;
    this.second = second;
    this.alwaysArray = alwaysArray;
  }

  /**
   * Returns the fields of a condition.
   *
   * @param property the field that contains the name of the property
   * @param operator the field that contains the name of the operator
   * @param operand the field that contains the operand
   * @return the fields
   */
  public static ConditionFields of(String property, String operator, String operand) {
    return new ConditionFields(property, operator, operand, operand, "", false);
  }

  /**
   * Sets the field that contains a set of operands.
   *
   * @param field the name of the field
   * @return the copy
   */
  public ConditionFields operands(String field) {
    return new ConditionFields(property, operator, operand, field, second, alwaysArray);
  }

  /**
   * Sets the field that contains the second of two operands.
   *
   * @param field the name of the field
   * @return the copy
   */
  public ConditionFields second(String field) {
    return new ConditionFields(property, operator, operand, operands, field, alwaysArray);
  }

  /**
   * Writes one operand as an array with one element.
   *
   * @return the copy
   */
  public ConditionFields alwaysArray() {
    return new ConditionFields(property, operator, operand, operands, second, true);
  }

  void write(PropertyCondition condition, JsonSink sink) {
    sink.startObject();
    writeFields(condition, sink);
    sink.endObject();
  }

  /** Writes the fields of a condition into an object that is already open. */
  void writeFields(PropertyCondition condition, JsonSink sink) {
    OperatorType type = condition.type().orElseThrow();
    sink.name(property);
    sink.text(condition.property());
    sink.name(operator);
    sink.text(type.token());
    switch (type.arity()) {
      case NONE -> writeNone(sink);
      case ONE -> writeOne(condition, sink);
      case TWO -> {
        writeValue(operand, condition, 0, sink);
        writeValue(second, condition, 1, sink);
      }
      case MANY -> writeValue(operands, condition, 0, sink);
    }
  }

  private void writeNone(JsonSink sink) {
    if (alwaysArray) {
      sink.name(operand);
      sink.startArray();
      sink.endArray();
    }
  }

  private void writeOne(PropertyCondition condition, JsonSink sink) {
    if (!alwaysArray) {
      writeValue(operand, condition, 0, sink);
      return;
    }
    sink.name(operand);
    sink.startArray();
    condition.writeValue(0, sink);
    sink.endArray();
  }

  private static void writeValue(
      String field, PropertyCondition condition, int index, JsonSink sink) {
    sink.name(field);
    condition.writeValue(index, sink);
  }

  /** Returns true if a JSON object has the property and the operator of a condition. */
  boolean areIn(JsonNode json) {
    return json.path(property).isTextual() && json.path(operator).isTextual();
  }

  /**
   * Reads a condition.
   *
   * @param path the path to the condition, for use in messages
   */
  PropertyCondition read(JsonNode json, String path, PropertyReader reader) {
    if (!json.isObject()) {
      throw new MalformedExpressionException(reader.type(), path, "is not a condition");
    }
    String name = requireText(json, property, path, reader);
    String token = requireText(json, operator, path, reader);
    return reader.read(name, token, json, path, type -> values(json, type));
  }

  private static String requireText(
      JsonNode json, String field, String path, PropertyReader reader) {
    JsonNode text = json.path(field);
    if (!text.isTextual()) {
      throw new MalformedExpressionException(reader.type(), path + "." + field, "is not a text");
    }
    return text.textValue();
  }

  /**
   * Returns the JSON values of the operands; empty if the condition has other fields than a
   * condition with the operator.
   */
  private Optional<List<JsonNode>> values(JsonNode json, OperatorType type) {
    List<String> fields =
        switch (type.arity()) {
          case NONE -> alwaysArray ? List.of(operand) : List.of();
          case ONE -> List.of(operand);
          case TWO -> List.of(operand, second);
          case MANY -> List.of(operands);
        };
    Set<String> rest = new HashSet<>();
    json.fieldNames().forEachRemaining(rest::add);
    rest.remove(property);
    rest.remove(operator);
    if (!rest.equals(Set.copyOf(fields))) {
      return Optional.empty();
    }
    List<JsonNode> values = new ArrayList<>();
    for (String field : fields) {
      values.add(json.path(field));
    }
    if (!alwaysArray) {
      return Optional.of(values);
    }
    return switch (type.arity()) {
      case NONE -> noElement(values);
      case ONE -> onlyElement(values);
      case TWO, MANY -> Optional.of(values);
    };
  }

  private static Optional<List<JsonNode>> noElement(List<JsonNode> values) {
    JsonNode array = values.get(0);
    return array.isArray() && array.isEmpty() ? Optional.of(List.of()) : Optional.empty();
  }

  private static Optional<List<JsonNode>> onlyElement(List<JsonNode> values) {
    JsonNode array = values.get(0);
    return array.isArray() && array.size() == 1
        ? Optional.of(List.of(array.get(0)))
        : Optional.empty();
  }
}
