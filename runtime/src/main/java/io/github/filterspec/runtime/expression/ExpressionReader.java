package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader of the two levels of an expression. The message of each exception contains the path to
 * the problem in the JSON.
 */
final class ExpressionReader<C extends Condition> {
  private final String type;
  private final TwoLevels form;
  private final ConditionReader<C> conditions;

  ExpressionReader(String type, TwoLevels form, ConditionReader<C> conditions) {
    this.type = type;
    this.form = form;
    this.conditions = conditions;
  }

  List<List<C>> read(JsonNode json) {
    String field = form.groups();
    JsonNode groups = onlyField(json, field, "");
    if (groups.isEmpty()) {
      throw new MalformedExpressionException(type, "." + field, "has no groups");
    }
    List<List<C>> read = new ArrayList<>();
    for (JsonNode group : groups) {
      read.add(readGroup(group, ".%s[%d]".formatted(field, read.size())));
    }
    return read;
  }

  private List<C> readGroup(JsonNode group, String path) {
    String field = form.conditions();
    List<C> read = new ArrayList<>();
    for (JsonNode condition : onlyField(group, field, path)) {
      read.add(conditions.read(condition, "%s.%s[%d]".formatted(path, field, read.size())));
    }
    return read;
  }

  private JsonNode onlyField(JsonNode json, String field, String path) {
    if (!json.isObject()) {
      throw new MalformedExpressionException(type, path, "is not an object");
    }
    JsonNode array = json.path(field);
    if (!array.isArray()) {
      throw new MalformedExpressionException(type, path + "." + field, "is not an array");
    }
    if (json.size() > 1) {
      throw new MalformedExpressionException(type, path, "has other fields than " + field);
    }
    return array;
  }
}
