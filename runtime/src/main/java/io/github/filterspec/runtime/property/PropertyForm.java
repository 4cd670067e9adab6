package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A wire form of expressions that combine conditions on properties. */
public abstract sealed class PropertyForm permits TwoLevelForm, TreeForm {
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
   * Returns the opposite of an expression. Only the wire forms that can express NOT have this
   * method.
   *
   * @param type the simple name of the generated expression, for use in messages
   */
  Tree<PropertyCondition> not(String type, Tree<PropertyCondition> expression) {
    throw new UnsupportedOperationException(type + ": the wire form cannot express NOT");
  }

  /**
   * Returns the tree that is sent for an expression. The tree has the same result as the
   * expression, and is within the limits of the API if the wire form can achieve this.
   *
   * @param type the simple name of the generated expression, for use in messages
   */
  Tree<PropertyCondition> sent(String type, Tree<PropertyCondition> expression) {
    return expression;
  }

  /**
   * Returns a text for an error message if the expression exceeds a limit of the API, or null if
   * the API accepts the expression.
   *
   * @param expression the tree that is sent
   */
  abstract @Nullable String exceededLimit(Tree<PropertyCondition> expression);

  /**
   * Returns a text for an error message if an expression has too many of its parts, or null.
   *
   * @param parts the parts as the message names them
   */
  static @Nullable String exceeded(int number, String parts, int most) {
    return number <= most
        ? null
        : "has %d %s, but the API allows at most %d".formatted(number, parts, most);
  }

  /** Writes the tree that is sent for an expression. */
  abstract void write(Tree<PropertyCondition> expression, JsonSink sink);

  /** Writes a condition that the spec declares. */
  abstract void write(PropertyCondition condition, JsonSink sink);

  /** Reads an expression. An expression beyond the limits of the API is read, too. */
  abstract Tree<PropertyCondition> read(JsonNode json, PropertyReader reader);
}
