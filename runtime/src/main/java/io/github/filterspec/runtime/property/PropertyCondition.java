package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.evaluation.Meaning;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.expression.Condition;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.JavaName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a property: the property, an operator and the operands. A condition that was read
 * from JSON is unknown if the spec does not declare its property or its operator. Two conditions
 * are equal if they are written as the same JSON.
 */
public final class PropertyCondition implements Condition {
  private final PropertyForm form;
  private final PropertyName property;
  private final @Nullable OperatorType operator;
  private final List<Object> values;
  private final @Nullable JsonNode unknown;
  private final boolean ambiguous;
  private final String text;

  private PropertyCondition(
      PropertyForm form,
      PropertyName property,
      @Nullable OperatorType operator,
      List<Object> values,
      @Nullable JsonNode unknown,
      boolean ambiguous) {
    this.form = form;
    this.property = property;
    this.operator = operator;
    this.values = List.copyOf(values);
    this.unknown = unknown;
    this.ambiguous = ambiguous;
    this.text = Condition.super.toJson();
  }

  /**
   * Creates a condition.
   *
   * @param values the operands; one set if the operator has a set of operands
   */
  static PropertyCondition known(
      PropertyForm form, PropertyName property, OperatorType operator, List<Object> values) {
    return new PropertyCondition(form, property, operator, values, null, false);
  }

  /** Creates a condition that the spec does not declare. */
  static PropertyCondition unknown(PropertyForm form, String description, JsonNode json) {
    return new PropertyCondition(
        form, PropertyName.custom(description), null, List.of(), json, false);
  }

  /** Returns true if the evaluation of two conditions on a property has the same result. */
  boolean isEvaluatedLike(PropertyCondition other) {
    return type().map(OperatorType::comparison).equals(other.type().map(OperatorType::comparison))
        && values.equals(other.values);
  }

  /** Returns a copy for a custom property whose kind is not clear from the JSON. */
  PropertyCondition ambiguous() {
    return new PropertyCondition(form, property, operator, values, unknown, true);
  }

  /**
   * Returns the name that the API has for the property.
   *
   * @return the name; for an unknown condition, the name of the property and the operator
   */
  public String property() {
    return property.wire();
  }

  /**
   * Returns the name that the API has for the operator.
   *
   * @return the name; empty for an unknown condition
   */
  public Optional<String> operator() {
    return Optional.ofNullable(operator).map(OperatorType::token);
  }

  /**
   * Returns the operands.
   *
   * @return the operands as an unmodifiable list; empty for an unknown condition
   */
  public List<Object> operands() {
    return type().map(OperatorType::arity).filter(OperatorType.Arity.MANY::equals).isPresent()
        ? List.copyOf((Collection<?>) values.get(0))
        : values;
  }

  /** Returns the name of the property; for an unknown condition, a description. */
  PropertyName name() {
    return property;
  }

  /** Returns true if the spec does not declare the condition. */
  boolean isUnknown() {
    return unknown != null;
  }

  /** Returns the JSON of an unknown condition; empty for a condition that the spec declares. */
  Optional<JsonNode> unknownJson() {
    return Optional.ofNullable(unknown);
  }

  /** Returns the operator; empty for an unknown condition. */
  Optional<OperatorType> type() {
    return Optional.ofNullable(operator);
  }

  /**
   * Checks that the condition can be evaluated.
   *
   * @throws UnsupportedOperationException if the meaning of the condition is not declared
   * @throws IllegalArgumentException if the values of the property are not known
   */
  void requireEvaluable(PropertyValues<?> values) {
    OperatorType known =
        type()
            .orElseThrow(
                () ->
                    new UnsupportedOperationException(
                        "%s: the spec does not declare this condition, so the filter cannot be evaluated in memory."
                            .formatted(property.name())));
    if (known.meaning() == Meaning.UNSAID) {
      throw new UnsupportedOperationException(
          "%s: the spec does not say what %s means, so the filter cannot be evaluated in memory. Set means in @Operator."
              .formatted(property.name(), known.name()));
    }
    if (ambiguous) {
      throw new UnsupportedOperationException(
          "%s: the filter was read from JSON, which does not say the kind of this custom property, so the filter cannot be evaluated in memory. Declare the property in the spec."
              .formatted(property.name()));
    }
    if (!values.has(property)) {
      throw new IllegalArgumentException(
          "%s: the values of this property are missing. Call with(...) or others(...) on the PropertyValues."
              .formatted(property.name()));
    }
  }

  /**
   * Evaluates the condition for an item.
   *
   * @throws IllegalArgumentException if a value of the item cannot be compared with the operands
   */
  <T> Truth evaluate(T item, PropertyValues<T> values) {
    OperatorType known = type().orElseThrow();
    try {
      return values
          .of(item, property)
          .compare(known.comparison(), operands(), known.operandCodec());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "%s: the value of the item does not fit %s: %s"
              .formatted(property.name(), known.name(), e.getMessage()),
          e);
    }
  }

  /** Returns the number of JSON values that the operands need. */
  int size() {
    return values.size();
  }

  /** Returns the JSON of an operand, or of the set of operands. */
  JsonNode operandTree(int index) {
    return WireText.tree(values.get(index), codec());
  }

  /** Writes an operand, or the set of operands. */
  void writeValue(int index, JsonSink sink) {
    codec().write(values.get(index), sink);
  }

  /** Writes the operand, the set of operands, or the value that an operator has instead. */
  void writeOperand(JsonSink sink) {
    OperatorType known = type().orElseThrow();
    if (known.arity() == OperatorType.Arity.NONE) {
      sink.tree(known.literal(property));
    } else {
      writeValue(0, sink);
    }
  }

  private Codec<Object> codec() {
    return type().flatMap(OperatorType::codec).orElseThrow();
  }

  @Override
  public void writeTo(JsonSink sink) {
    if (unknown != null) {
      sink.tree(unknown);
    } else {
      form.write(this, sink);
    }
  }

  /** Writes the fields of the condition into an object that is already open. */
  void writeFields(ConditionFields fields, JsonSink sink) {
    if (unknown == null) {
      fields.writeFields(this, sink);
      return;
    }
    for (Map.Entry<String, JsonNode> field : unknown.properties()) {
      sink.name(field.getKey());
      sink.tree(field.getValue());
    }
  }

  @Override
  public String toJson() {
    return text;
  }

  @Override
  public String describe() {
    String words =
        type()
            .map(known -> property.words() + " " + verb(known) + describedValues())
            .orElse(property.words() + " is unknown to the spec");
    return ForeignText.oneLine(words);
  }

  private static String verb(OperatorType operator) {
    return operator.meaning() == Meaning.UNSAID
        ? JavaName.words(operator.name())
        : operator.meaning().words(operator.arity() == OperatorType.Arity.MANY);
  }

  private String describedValues() {
    return values.isEmpty()
        ? ""
        : values.stream().map(codec()::describe).collect(Collectors.joining(" to ", " ", ""));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PropertyCondition that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns this condition as JSON. */
  @Override
  public String toString() {
    return text;
  }
}
