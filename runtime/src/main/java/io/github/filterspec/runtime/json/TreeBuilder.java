package io.github.filterspec.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A builder that makes a JSON tree from the tokens of a parser. The builder uses no recursion, and
 * keeps every digit of a number.
 */
final class TreeBuilder {
  private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
  private final Deque<String> names = new ArrayDeque<>();
  private JsonNode whole = MissingNode.getInstance();

  /** Returns whether the JSON value is complete. */
  boolean isComplete() {
    return open.isEmpty() && !whole.isMissingNode();
  }

  JsonNode tree() {
    return whole;
  }

  void startObject() {
    open(JsonNodeFactory.instance.objectNode());
  }

  void startArray() {
    open(JsonNodeFactory.instance.arrayNode());
  }

  private void open(ContainerNode<?> container) {
    value(container);
    open.push(container);
  }

  void end() {
    open.pop();
  }

  /**
   * Begins a field.
   *
   * @throws IllegalArgumentException if the current object already has a field with this name
   */
  void name(String name) {
    if (open.element().has(name)) {
      throw new IllegalArgumentException("an object has the same field twice");
    }
    names.push(name);
  }

  void text(String text) {
    value(TextNode.valueOf(text));
  }

  void bool(boolean value) {
    value(BooleanNode.valueOf(value));
  }

  void nothing() {
    value(NullNode.getInstance());
  }

  void whole(BigInteger number) {
    int bits = number.bitLength();
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (bits < Integer.SIZE) {
      value(nodes.numberNode(number.intValue()));
    } else {
      value(bits < Long.SIZE ? nodes.numberNode(number.longValue()) : nodes.numberNode(number));
    }
  }

  /**
   * Adds a number that has a fraction or an exponent.
   *
   * @throws IllegalArgumentException if the number is not finite, or too large
   */
  void decimal(String number) {
    value(DecimalNode.valueOf(decimalOf(number)));
  }

  private static BigDecimal decimalOf(String number) {
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a number is not finite, or is too large");
    }
  }

  private void value(JsonNode value) {
    if (open.peek() instanceof ObjectNode object) {
      object.set(names.pop(), value);
    } else if (open.peek() instanceof ArrayNode array) {
      array.add(value);
    } else {
      whole = value;
    }
  }
}
