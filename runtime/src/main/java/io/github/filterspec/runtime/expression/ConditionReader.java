package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.RawJson;
import io.github.filterspec.runtime.codec.UnfitException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads conditions by their tags; one that no type can hold is kept as JSON. */
final class ConditionReader<C extends Condition> {
  private final String type;
  private final String tagField;
  private final Function<String, C> keep;
  private final Map<String, ConditionType<? extends C, ?>> byTag = new HashMap<>();

  /** A reader that knows no type yet; messages name the generated expression. */
  ConditionReader(String type, String tagField, Function<String, C> keep) {
    this.type = type;
    this.tagField = tagField;
    this.keep = keep;
  }

  void add(String tag, ConditionType<? extends C, ?> conditions) {
    byTag.put(tag, conditions);
  }

  /** The condition that stands at a path. */
  C read(JsonNode json, String path) {
    String tag = requireTag(json, path);
    Optional<C> typed = typed(tag, json, path);
    return typed.isPresent() ? typed.get() : keep.apply(canonical(tag, json, path));
  }

  /** The canonical JSON of a condition, which no type must be able to hold. */
  String untyped(JsonNode json) {
    String tag = requireTag(json, "");
    if (typed(tag, json, "").isPresent()) {
      throw new IllegalArgumentException(
          "%s: the spec can express conditions of the type %s: use theirs".formatted(type, tag));
    }
    return canonical(tag, json, "");
  }

  private String requireTag(JsonNode json, String path) {
    if (!json.isObject()) {
      throw new MisshapenException(type, path, "is no condition");
    }
    JsonNode tag = json.path(tagField);
    if (!tag.isTextual()) {
      throw new MisshapenException(type, path + "." + tagField, "is no text");
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
    } catch (UnfitException e) {
      if (e.isWrongType()) {
        throw new MisshapenException(type, path + e.path(), String.valueOf(e.getMessage()));
      }
      return Optional.empty();
    }
  }

  /** The tag first, the other fields in order of their names. */
  private String canonical(String tag, JsonNode json, String path) {
    try {
      ObjectNode canonical = JsonNodeFactory.instance.objectNode().put(tagField, tag);
      RawJson.requirePaired(tag);
      RawJson.frozen(json).properties().forEach(it -> canonical.set(it.getKey(), it.getValue()));
      return canonical.toString();
    } catch (UnfitException e) {
      throw new MisshapenException(type, path, "cannot be kept, since it " + e.getMessage());
    }
  }
}
