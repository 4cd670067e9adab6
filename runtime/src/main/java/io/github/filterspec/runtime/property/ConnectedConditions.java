package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wire form of an expression that is one array of conditions. Each condition except the last
 * has a connector, which combines it with the next condition. AND binds before OR. A wire form is
 * immutable, so {@link #maxConditions(int)} returns a changed copy.
 *
 * <pre>{@code
 * ConnectedConditions.of("query_operator", "AND", "OR",
 *     ConditionFields.of("attribute_key", "filter_operator", "values").alwaysArray())
 * }</pre>
 */
public final class ConnectedConditions extends TwoLevelForm {
  private final String connector;
  private final String and;
  private final String or;
  private final ConditionFields fields;
  private final int maxConditions;

  private ConnectedConditions(
      String connector, String and, String or, ConditionFields fields, int maxConditions) {
    super(true);
    this.connector = connector;
    this.and = and;
    this.or = or;
    this.fields = fields;
    this.maxConditions = maxConditions;
  }

  /**
   * Returns the wire form.
   *
   * @param connector the name of the field that contains the connector
   * @param and the connector that means AND
   * @param or the connector that means OR
   * @param fields the other fields of a condition
   * @return the wire form
   */
  public static ConnectedConditions of(
      String connector, String and, String or, ConditionFields fields) {
    return new ConnectedConditions(connector, and, or, fields, Integer.MAX_VALUE);
  }

  /**
   * Sets the largest number of conditions that an expression can have when the expression is sent.
   *
   * @param most the largest number of conditions, 1 or more
   * @return the copy
   */
  public ConnectedConditions maxConditions(int most) {
    return new ConnectedConditions(connector, and, or, fields, most);
  }

  @Override
  @Nullable String exceededLimit(Tree<PropertyCondition> expression) {
    return exceeded(expression.conditions().size(), "conditions", maxConditions);
  }

  @Override
  void write(Tree<PropertyCondition> expression, JsonSink sink) {
    sink.startArray();
    int groupsAfter = expression.parts().size();
    for (Tree<PropertyCondition> group : expression.parts()) {
      groupsAfter--;
      int conditionsAfter = group.parts().size();
      for (PropertyCondition condition : group.conditions()) {
        conditionsAfter--;
        sink.startObject();
        condition.writeFields(fields, sink);
        if (conditionsAfter > 0 || groupsAfter > 0) {
          sink.name(connector);
          sink.text(conditionsAfter > 0 ? and : or);
        }
        sink.endObject();
      }
    }
    sink.endArray();
  }

  @Override
  void write(PropertyCondition condition, JsonSink sink) {
    fields.write(condition, sink);
  }

  @Override
  Tree<PropertyCondition> read(JsonNode json, PropertyReader reader) {
    if (!json.isArray()) {
      throw new MalformedExpressionException(reader.type(), "", "is not an array");
    }
    if (json.isEmpty()) {
      throw new MalformedExpressionException(reader.type(), "", "has no conditions");
    }
    List<List<PropertyCondition>> groups = new ArrayList<>();
    List<PropertyCondition> group = new ArrayList<>();
    for (int number = 0; number < json.size(); number++) {
      String path = "[%d]".formatted(number);
      if (!(json.get(number) instanceof ObjectNode row)) {
        throw new MalformedExpressionException(reader.type(), path, "is not a condition");
      }
      ObjectNode condition = row.deepCopy();
      JsonNode next = condition.remove(connector);
      group.add(fields.read(condition, path, reader));
      if (endsGroup(next, number == json.size() - 1, path, reader)) {
        groups.add(List.copyOf(group));
        group.clear();
      }
    }
    return read(reader.type(), groups);
  }

  /** Returns true if the next condition is not combined with AND. */
  private boolean endsGroup(
      @Nullable JsonNode next, boolean last, String path, PropertyReader reader) {
    String place = path + "." + connector;
    if (last) {
      if (next != null && !next.isNull()) {
        throw new MalformedExpressionException(
            reader.type(), place, "is a connector, but no condition follows");
      }
      return true;
    }
    String text = next == null ? null : next.textValue();
    if (!and.equals(text) && !or.equals(text)) {
      throw new MalformedExpressionException(
          reader.type(), place, "is neither %s nor %s".formatted(and, or));
    }
    return or.equals(text);
  }
}
