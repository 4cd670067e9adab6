package io.github.filterspec.runtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the two levels of an expression, and says where they have another shape. */
final class ExpressionReader<C extends Condition> {
  private final ConditionTable<C, ?> table;

  ExpressionReader(ConditionTable<C, ?> table) {
    this.table = table;
  }

  List<List<C>> read(JsonNode json) {
    String field = table.form().groups();
    JsonNode groups = onlyField(json, field, "");
    if (groups.isEmpty()) {
      throw new MisshapenException(table.type(), "." + field, "has no groups");
    }
    List<List<C>> read = new ArrayList<>();
    for (JsonNode group : groups) {
      read.add(readGroup(group, ".%s[%d]".formatted(field, read.size())));
    }
    return read;
  }

  private List<C> readGroup(JsonNode group, String path) {
    String field = table.form().conditions();
    List<C> read = new ArrayList<>();
    for (JsonNode condition : onlyField(group, field, path)) {
      read.add(table.read(condition, "%s.%s[%d]".formatted(path, field, read.size())));
    }
    return read;
  }

  private JsonNode onlyField(JsonNode json, String field, String path) {
    if (!json.isObject()) {
      throw new MisshapenException(table.type(), path, "is no object");
    }
    JsonNode array = json.path(field);
    if (!array.isArray()) {
      throw new MisshapenException(table.type(), path + "." + field, "is no array");
    }
    if (json.size() > 1) {
      throw new MisshapenException(table.type(), path, "has more than the field " + field);
    }
    return array;
  }
}
