package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.RawJson;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reader of conditions. The reader finds the type of a condition by the tag of the condition. A
 * condition that does not fit its type is kept as JSON.
 */
final class ConditionReader<C extends Condition> {
  private final String type;
  private final String tagField;
  private final Function<String, C> keep;
  private final Map<String, ConditionType<? extends C, ?>> byTag = new HashMap<>();

  /**
   * Creates a reader that knows no types of conditions. Error messages contain the argument {@code
   * type}, the simple name of the generated expression class.
   */
  ConditionReader(String type, String tagField, Function<String, C> keep) {
    this.type = type;
    this.tagField = tagField;
    this.keep = keep;
  }

  void add(String tag, ConditionType<? extends C, ?> conditions) {
    byTag.put(tag, conditions);
  }

  /**
   * Reads a condition. Error messages contain the argument {@code path}, the path to the condition.
   */
  C read(JsonNode json, String path) {
    String tag = requireTag(json, path);
    Optional<C> typed = typed(tag, json, path);
    return typed.isPresent() ? typed.get() : keep.apply(canonical(tag, json, path));
  }

  /**
   * Returns the canonical JSON of an unknown condition. Throws an exception for a condition that
   * the spec declares, because a declared condition is not an unknown condition.
   */
  String unknown(JsonNode json) {
    String tag = requireTag(json, "");
    if (typed(tag, json, "").isPresent()) {
      throw new IllegalArgumentException(
          "%s: the spec declares the condition %s, so this condition cannot be created as an unknown condition. Create the condition with its generated method."
              .formatted(type, tag));
    }
    return canonical(tag, json, "");
  }

  private String requireTag(JsonNode json, String path) {
    if (!json.isObject()) {
      throw new MalformedExpressionException(type, path, "is not a condition");
    }
    JsonNode tag = json.path(tagField);
    if (!tag.isTextual()) {
      throw new MalformedExpressionException(type, path + "." + tagField, "is not a text");
    }
    return tag.textValue();
  }

  private Optional<C> typed(String tag, JsonNode json, String path) {
    ConditionType<? extends C, ?> conditions = byTag.get(tag);
    if (conditions == null) {
      return Optional.empty();
    }
    ObjectNode rest = json.deepCopy();
    rest.remove(tagField);
    try {
      return Optional.of(conditions.read(rest));
    } catch (UnreadableValueException e) {
      if (e.isWrongType()) {
        throw new MalformedExpressionException(
            type, path + e.path(), String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }

  /**
   * Returns the JSON of a condition. The tag is the first field, and the other fields are in
   * alphabetical order.
   */
  private String canonical(String tag, JsonNode json, String path) {
    try {
      ObjectNode canonical = JsonNodeFactory.instance.objectNode().put(tagField, tag);
      RawJson.requirePaired(tag);
      RawJson.frozen(json)
          .properties()
          .forEach(field -> canonical.set(field.getKey(), field.getValue()));
      return canonical.toString();
    } catch (UnreadableValueException e) {
      throw new MalformedExpressionException(
          type, path, "cannot be kept as JSON, because the condition " + e.getMessage());
    }
  }
}
