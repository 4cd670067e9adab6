package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wire form of expressions that combine conditions on properties. */
public abstract sealed class PropertyForm permits TwoLevelForm {
  PropertyForm() {}

  /** Returns an expression with one condition. */
  abstract Tree<PropertyCondition> single(PropertyCondition condition);

  /**
   * Combines expressions with AND.
   *
   * @param type the simple name of the generated expression, for use in messages
   */
  abstract Tree<PropertyCondition> allOf(String type, List<Tree<PropertyCondition>> expressions);

  /**
   * Combines expressions with OR.
   *
   * @param type the simple name of the generated expression, for use in messages
   */
  abstract Tree<PropertyCondition> anyOf(String type, List<Tree<PropertyCondition>> expressions);

  /**
   * Returns a text for an error message if the expression exceeds a limit of the API, or null if
   * the API accepts the expression.
   */
  abstract @Nullable String exceededLimit(Tree<PropertyCondition> expression);

  /** Writes an expression. */
  abstract void write(Tree<PropertyCondition> expression, JsonSink sink);

  /** Writes a condition that the spec declares. */
  abstract void write(PropertyCondition condition, JsonSink sink);

  /** Reads an expression. An expression beyond the limits of the API is read, too. */
  abstract Tree<PropertyCondition> read(JsonNode json, PropertyReader reader);
}
