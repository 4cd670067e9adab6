package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.RawJson;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A reader of conditions. The reader finds the property and the operator by their names. A
 * condition that does not fit its operator is kept as JSON.
 */
final class PropertyReader {
  private final String type;
  private final PropertyForm form;
  private final Function<String, List<? extends PropertyConditions<?>>> properties;
  private final Function<String, List<String>> namesIn;

  /**
   * Creates a reader.
   *
   * @param type the simple name of the generated expression, for use in messages
   * @param properties a function that returns the properties that can have a name on the wire
   * @param namesIn a function that returns the names of properties that can be in a text
   */
  PropertyReader(
      String type,
      PropertyForm form,
      Function<String, List<? extends PropertyConditions<?>>> properties,
      Function<String, List<String>> namesIn) {
    this.type = type;
    this.form = form;
    this.properties = properties;
    this.namesIn = namesIn;
  }

  String type() {
    return type;
  }

  /** Returns the names of properties that can be in a text. */
  List<String> namesIn(String text) {
    return namesIn.apply(text);
  }

  /**
   * Reads a condition that has the name of its property and the name of its operator.
   *
   * @param json the condition, which is kept if it is unknown
   * @param path the path to the condition, for use in messages
   * @param operands a function that returns the JSON values of the operands of an operator; empty
   *     if the JSON does not have the structure of a condition with the operator
   */
  PropertyCondition read(
      String property,
      String token,
      JsonNode json,
      String path,
      Function<OperatorType, Optional<List<JsonNode>>> operands) {
    return read(
        property + " " + token,
        List.of(property),
        json,
        path,
        (name, operator) ->
            operator.token().equals(token) ? operands.apply(operator) : Optional.empty());
  }

  /**
   * Reads a condition in which the place of the name of its property depends on the operator.
   *
   * @param description a text by which people find the condition if it is unknown
   * @param names the texts in the JSON that can be the name of the property
   * @param json the condition, which is kept if it is unknown
   * @param path the path to the condition, for use in messages
   * @param operands a function that returns the JSON values of the operands of an operator of a
   *     property; empty if the JSON is not a condition with the property and the operator
   */
  PropertyCondition read(
      String description,
      List<String> names,
      JsonNode json,
      String path,
      BiFunction<PropertyName, OperatorType, Optional<List<JsonNode>>> operands) {
    List<PropertyCondition> fitting = new ArrayList<>();
    for (String property : names) {
      for (PropertyConditions<?> candidate : properties.apply(property)) {
        candidate.operators().stream()
            .flatMap(
                operator ->
                    operands
                        .apply(candidate.name(), operator)
                        .flatMap(values -> known(candidate.name(), operator, values))
                        .stream())
            .findFirst()
            .ifPresent(fitting::add);
      }
    }
    if (!fitting.isEmpty()) {
      PropertyCondition first = fitting.get(0);
      return fitting.stream().allMatch(first::isEvaluatedLike) ? first : first.ambiguous();
    }
    return unknown(description, json, path);
  }

  /**
   * Returns JSON as an unknown condition.
   *
   * @param description a text by which people find the condition
   * @param path the path to the JSON, for use in messages
   */
  PropertyCondition unknown(String description, JsonNode json, String path) {
    try {
      return PropertyCondition.unknown(form, description, RawJson.frozen(json));
    } catch (UnreadableValueException e) {
      throw new MalformedExpressionException(
          type, path, "cannot be kept as JSON, because the condition " + e.getMessage());
    }
  }

  private Optional<PropertyCondition> known(
      PropertyName property, OperatorType operator, List<JsonNode> json) {
    List<Object> values = new ArrayList<>();
    for (JsonNode operand : json) {
      Optional<Object> value = operator.codec().flatMap(codec -> value(codec, operand));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(PropertyCondition.known(form, property, operator, values));
  }

  private static Optional<Object> value(Codec<Object> codec, JsonNode json) {
    try {
      Object value = codec.read(json);
      return codec.problemOfParts(value) == null
          ? Optional.of(codec.canonical(value))
          : Optional.empty();
    } catch (UnreadableValueException e) {
      return Optional.empty();
    }
  }
}
