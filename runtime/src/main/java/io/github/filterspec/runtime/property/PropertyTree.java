package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.expression.MalformedExpressionException;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.ArrayList;
import java.util.List;

/**
 * The wire form of an expression that is a tree. An AND and an OR are JSON objects with two fields:
 * the connector, and an array of the parts. An expression with one condition is the JSON object of
 * the condition. A wire form is immutable, so its methods return a changed copy.
 *
 * <pre>{@code
 * PropertyTree.of("operator", "AND", "OR", "value",
 *     ConditionFields.of("field", "operator", "value")).maxDepth(2)
 * }</pre>
 */
public final class PropertyTree extends TreeForm {
  private final String connector;
  private final String and;
  private final String or;
  private final String parts;
  private final ConditionFields fields;
  private final boolean mixed;

  private PropertyTree(
      String connector,
      String and,
      String or,
      String parts,
      ConditionFields fields,
      boolean mixed,
      TreeLimits limits) {
    super(limits);
    this.connector = connector;
    this.and = and;
    this.or = or;
    this.parts = parts;
    this.fields = fields;
    this.mixed = mixed;
  }

  /**
   * Returns the wire form.
   *
   * @param connector the field of an AND or an OR that contains the connector
   * @param and the connector that means AND
   * @param or the connector that means OR
   * @param parts the field of an AND or an OR that contains the parts
   * @param fields the fields of a condition
   * @return the wire form
   */
  public static PropertyTree of(
      String connector, String and, String or, String parts, ConditionFields fields) {
    return new PropertyTree(connector, and, or, parts, fields, true, TreeLimits.NONE);
  }

  /**
   * Writes a condition that is beside an AND or an OR as an AND with one part.
   *
   * @return the copy
   */
  public PropertyTree unmixed() {
    return new PropertyTree(connector, and, or, parts, fields, false, limits());
  }

  /**
   * Sets the largest number of levels of AND and OR that an expression can have when the expression
   * is sent.
   *
   * @param most the largest number of levels, 1 or more
   * @return the copy
   */
  public PropertyTree maxDepth(int most) {
    return with(limits().maxDepth(most));
  }

  /**
   * Sets the largest number of parts that an AND or an OR can have when the expression is sent.
   *
   * @param most the largest number of parts, 1 or more
   * @return the copy
   */
  public PropertyTree maxPerGroup(int most) {
    return with(limits().maxPerGroup(most));
  }

  private PropertyTree with(TreeLimits limits) {
    return new PropertyTree(connector, and, or, parts, fields, mixed, limits);
  }

  @Override
  void write(Tree<PropertyCondition> expression, JsonSink sink) {
    if (expression instanceof Tree.Leaf<PropertyCondition> leaf) {
      leaf.condition().writeTo(sink);
      return;
    }
    boolean onlyConditions = expression.parts().stream().allMatch(this::isCondition);
    sink.startObject();
    sink.name(connector);
    sink.text(expression instanceof Tree.All<PropertyCondition> ? and : or);
    sink.name(parts);
    sink.startArray();
    for (Tree<PropertyCondition> part : expression.parts()) {
      boolean mixes = isCondition(part) && !onlyConditions;
      write(mixes && !mixed ? new Tree.All<>(List.of(part)) : part, sink);
    }
    sink.endArray();
    sink.endObject();
  }

  /** Returns false for an AND or an OR, also for one that the spec does not know. */
  private boolean isCondition(Tree<PropertyCondition> tree) {
    return tree instanceof Tree.Leaf<PropertyCondition> leaf
        && leaf.condition().unknownJson().map(fields::areIn).orElse(true);
  }

  @Override
  void write(PropertyCondition condition, JsonSink sink) {
    fields.write(condition, sink);
  }

  @Override
  Tree<PropertyCondition> readTree(JsonNode json, String path, PropertyReader reader) {
    if (!json.isObject()) {
      throw new MalformedExpressionException(reader.type(), path, "is not an object");
    }
    if (fields.areIn(json)) {
      return new Tree.Leaf<>(fields.read(json, path, reader));
    }
    JsonNode array = json.path(parts);
    String text = json.path(connector).asText();
    boolean isKnown = array.isArray() && json.size() == 2 && (text.equals(and) || text.equals(or));
    if (!isKnown || array.isEmpty()) {
      return new Tree.Leaf<>(reader.unknown("a group of conditions", json, path));
    }
    List<Tree<PropertyCondition>> read = new ArrayList<>();
    for (JsonNode part : array) {
      String at = "%s.%s[%d]".formatted(path, parts, read.size());
      read.add(readTree(part, at, reader));
    }
    return text.equals(and) ? new Tree.All<>(read) : new Tree.Any<>(read);
  }
}
