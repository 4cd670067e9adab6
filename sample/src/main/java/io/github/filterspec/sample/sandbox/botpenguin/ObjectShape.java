package io.github.filterspec.sample.sandbox.botpenguin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.server.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rule for a JSON object with required and optional fields. A field that is neither required
 * nor optional is an error.
 */
final class ObjectShape implements Shape {

  private final Map<String, Shape> required;
  private final Map<String, Shape> optional;

  private ObjectShape(Map<String, Shape> required, Map<String, Shape> optional) {
    this.required = required;
    this.optional = optional;
  }

  static ObjectShape of() {
    return new ObjectShape(Map.of(), Map.of());
  }

  ObjectShape required(String field, Shape shape) {
    return new ObjectShape(plus(required, field, shape), optional);
  }

  ObjectShape optional(String field, Shape shape) {
    return new ObjectShape(required, plus(optional, field, shape));
  }

  @Override
  public void check(String path, JsonNode value) {
    if (!value.isObject()) {
      throw Refusal.badField(path, "must be an object");
    }
    String prefix = path.isEmpty() ? "" : path + ".";
    required.forEach((field, shape) -> checkRequired(prefix, field, shape, value));
    optional.forEach((field, shape) -> checkOptional(prefix, field, shape, value));
    value.fieldNames().forEachRemaining(field -> checkKnown(prefix, field));
  }

  private static void checkRequired(String prefix, String field, Shape shape, JsonNode object) {
    if (!object.has(field)) {
      throw Refusal.badField(prefix + field, "is required");
    }
    shape.check(prefix + field, object.path(field));
  }

  private static void checkOptional(String prefix, String field, Shape shape, JsonNode object) {
    if (object.has(field)) {
      shape.check(prefix + field, object.path(field));
    }
  }

  private void checkKnown(String prefix, String field) {
    if (!required.containsKey(field) && !optional.containsKey(field)) {
      throw Refusal.badField(prefix + field, "is not known");
    }
  }

  private static Map<String, Shape> plus(Map<String, Shape> fields, String field, Shape shape) {
    Map<String, Shape> more = new LinkedHashMap<>(fields);
    more.put(field, shape);
    return more;
  }
}
