package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.JsonText;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A writer of conditions. The writer finds the type of a condition by the Java class of the
 * condition.
 */
final class ConditionWriter<C extends Condition> {
  private final String type;
  private final String tagField;
  private final Map<Class<?>, ConditionType<?, ?>> byClass = new HashMap<>();

  /**
   * Creates a writer that knows no types of conditions. Messages contain the given name of the
   * generated expression.
   */
  ConditionWriter(String type, String tagField) {
    this.type = type;
    this.tagField = tagField;
  }

  void add(Class<?> record, ConditionType<?, ?> conditions) {
    byClass.put(record, conditions);
  }

  void write(C condition, JsonSink sink) {
    if (condition instanceof UnknownJson raw) {
      sink.tree(JsonText.parse(raw.json(), type));
      return;
    }
    sink.startObject();
    writeTyped(condition, sink);
    sink.endObject();
  }

  private <R> void writeTyped(R condition, JsonSink sink) {
    ConditionType<R, ?> conditions = typeOf(condition);
    sink.name(tagField);
    sink.text(conditions.tag());
    conditions.write(condition, sink);
  }

  /** Describes a condition on one line. Control characters in values are removed. */
  String describe(C condition) {
    return ForeignText.oneLine(
        condition instanceof UnknownJson raw
            ? tagOf(raw) + " is unknown to the spec"
            : describeTyped(condition));
  }

  private <R> String describeTyped(R condition) {
    return typeOf(condition).describe(condition);
  }

  /** Returns the tag of an unknown condition. */
  String tagOf(UnknownJson raw) {
    return JsonText.parse(raw.json(), type).path(tagField).asText();
  }

  @SuppressWarnings("unchecked") // the key of the map is the class of the conditions
  private <R> ConditionType<R, ?> typeOf(R condition) {
    return (ConditionType<R, ?>)
        Objects.requireNonNull(byClass.get(condition.getClass()), "a condition of " + type);
  }
}
