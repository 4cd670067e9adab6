package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wire form of an expression that is a list of groups, each with a list of conditions. A wire
 * form is immutable, so its methods return a changed copy.
 *
 * <pre>{@code
 * PropertyGroups.orOfAnds("filters", ConditionFields.of("propertyName", "operator", "value"))
 *     .maxGroups(5)
 * }</pre>
 */
public final class PropertyGroups extends TwoLevelForm {
  private final String groups;
  private final String conditions;
  private final ConditionFields fields;
  private final int maxGroups;
  private final int maxPerGroup;
  private final int maxConditions;

  private PropertyGroups(
      boolean orOfAnds,
      String groups,
      String conditions,
      ConditionFields fields,
      int maxGroups,
      int maxPerGroup,
      int maxConditions) {
    super(orOfAnds);
    this.groups = groups;
    this.conditions = conditions;
    this.fields = fields;
    this.maxGroups = maxGroups;
    this.maxPerGroup = maxPerGroup;
    this.maxConditions = maxConditions;
  }

  private static PropertyGroups unlimited(
      boolean orOfAnds, String conditions, ConditionFields fields) {
    return new PropertyGroups(
        orOfAnds, "", conditions, fields, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Returns the wire form for an OR of ANDs, which is a JSON array of groups.
   *
   * @param conditions the field that contains the conditions of a group
   * @param fields the fields of a condition
   * @return the wire form
   */
  public static PropertyGroups orOfAnds(String conditions, ConditionFields fields) {
    return unlimited(true, conditions, fields);
  }

  /**
   * Returns the wire form for an AND of ORs, which is a JSON array of groups.
   *
   * @param conditions the field that contains the conditions of a group
   * @param fields the fields of a condition
   * @return the wire form
   */
  public static PropertyGroups andOfOrs(String conditions, ConditionFields fields) {
    return unlimited(false, conditions, fields);
  }

  /**
   * Writes the groups into a field of a JSON object.
   *
   * @param field the name of the field
   * @return the copy
   */
  public PropertyGroups groups(String field) {
    return new PropertyGroups(
        isOrOfAnds(), field, conditions, fields, maxGroups, maxPerGroup, maxConditions);
  }

  /**
   * Sets the largest number of groups.
   *
   * @param most the largest number, 1 or more
   * @return the copy
   */
  public PropertyGroups maxGroups(int most) {
    return new PropertyGroups(
        isOrOfAnds(), groups, conditions, fields, most, maxPerGroup, maxConditions);
  }

  /**
   * Sets the largest number of conditions in a group.
   *
   * @param most the largest number, 1 or more
   * @return the copy
   */
  public PropertyGroups maxPerGroup(int most) {
    return new PropertyGroups(
        isOrOfAnds(), groups, conditions, fields, maxGroups, most, maxConditions);
  }

  /**
   * Sets the largest number of conditions in all groups together.
   *
   * @param most the largest number, 1 or more
   * @return the copy
   */
  public PropertyGroups maxConditions(int most) {
    return new PropertyGroups(
        isOrOfAnds(), groups, conditions, fields, maxGroups, maxPerGroup, most);
  }

  @Override
  @Nullable String exceededLimit(Tree<PropertyCondition> expression) {
    int most = expression.parts().stream().mapToInt(group -> group.parts().size()).max().orElse(0);
    return Stream.of(
            exceeded(expression.parts().size(), "groups", maxGroups),
            exceeded(most, "conditions in one group", maxPerGroup),
            exceeded(expression.conditions().size(), "conditions", maxConditions))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Override
  void write(Tree<PropertyCondition> expression, JsonSink sink) {
    if (groups.isEmpty()) {
      writeGroups(expression, sink);
      return;
    }
    sink.startObject();
    sink.name(groups);
    writeGroups(expression, sink);
    sink.endObject();
  }

  private void writeGroups(Tree<PropertyCondition> expression, JsonSink sink) {
    sink.startArray();
    for (Tree<PropertyCondition> group : expression.parts()) {
      sink.startObject();
      sink.name(conditions);
      sink.startArray();
      group.conditions().forEach(condition -> condition.writeTo(sink));
      sink.endArray();
      sink.endObject();
    }
    sink.endArray();
  }

  @Override
  void write(PropertyCondition condition, JsonSink sink) {
    fields.write(condition, sink);
  }

  @Override
  Tree<PropertyCondition> read(JsonNode json, PropertyReader reader) {
    String path = groups.isEmpty() ? "" : "." + groups;
    JsonNode array =
        groups.isEmpty() ? requireArray(json, path, reader) : onlyField(json, groups, "", reader);
    if (array.isEmpty()) {
      throw new MalformedExpressionException(reader.type(), path, "has no groups");
    }
    List<List<PropertyCondition>> read = new ArrayList<>();
    for (JsonNode group : array) {
      read.add(readGroup(group, "%s[%d]".formatted(path, read.size()), reader));
    }
    return read(reader.type(), read);
  }

  private List<PropertyCondition> readGroup(JsonNode group, String path, PropertyReader reader) {
    List<PropertyCondition> read = new ArrayList<>();
    for (JsonNode condition : onlyField(group, conditions, path, reader)) {
      String at = "%s.%s[%d]".formatted(path, conditions, read.size());
      read.add(fields.read(condition, at, reader));
    }
    return read;
  }

  private static JsonNode onlyField(
      JsonNode json, String field, String path, PropertyReader reader) {
    if (!json.isObject()) {
      throw new MalformedExpressionException(reader.type(), path, "is not an object");
    }
    JsonNode array = requireArray(json.path(field), path + "." + field, reader);
    if (json.size() > 1) {
      throw new MalformedExpressionException(reader.type(), path, "has other fields than " + field);
    }
    return array;
  }

  private static JsonNode requireArray(JsonNode json, String path, PropertyReader reader) {
    if (!json.isArray()) {
      throw new MalformedExpressionException(reader.type(), path, "is not an array");
    }
    return json;
  }
}
