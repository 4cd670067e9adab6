package io.github.filterspec.runtime.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.text.Surrogates;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Methods for JSON that does not fit the types of a spec. The methods compare and copy JSON trees.
 */
public final class RawJson {
  private RawJson() {}

  /**
   * Compares two JSON trees. Two JSON nodes with equal numbers are equal, even if the nodes have
   * different Java classes.
   *
   * @param one a tree
   * @param other a tree or null
   * @return true if the two trees contain equal values
   */
  public static boolean same(JsonNode one, @Nullable JsonNode other) {
    return other != null && one.equals(RawJson::compare, other);
  }

  private static int compare(JsonNode one, JsonNode other) {
    if (isFinite(one) && isFinite(other)) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }

  private static boolean isFinite(JsonNode tree) {
    boolean binary = tree.isDouble() || tree.isFloat();
    return tree.isNumber() && (!binary || Double.isFinite(tree.doubleValue()));
  }

  /**
   * Copies a JSON tree, sorts the fields of the copy, and converts each floating-point number in
   * the copy to a decimal number. The copies of equal trees are written as the same text.
   *
   * @param tree the tree
   * @return the copy
   * @throws UnreadableValueException if the tree contains a number that is not finite, or a text
   *     with half of a surrogate pair
   */
  public static JsonNode frozen(JsonNode tree) throws UnreadableValueException {
    return switch (tree.getNodeType()) {
      case OBJECT -> frozenObject(tree);
      case ARRAY -> frozenArray(tree);
      case NUMBER -> frozenNumber(tree);
      case STRING -> {
        requirePaired(tree.textValue());
        yield tree;
      }
      case BOOLEAN, NULL, MISSING -> tree;
      case BINARY, POJO -> throw new UnreadableValueException("is not JSON");
    };
  }

  private static JsonNode frozenObject(JsonNode tree) throws UnreadableValueException {
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property :
        tree.properties().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      requirePaired(property.getKey());
      copy.set(property.getKey(), frozen(property.getValue()));
    }
    return copy;
  }

  private static JsonNode frozenArray(JsonNode tree) throws UnreadableValueException {
    ArrayNode copy = JsonNodeFactory.instance.arrayNode(tree.size());
    for (JsonNode element : tree) {
      copy.add(frozen(element));
    }
    return copy;
  }

  private static JsonNode frozenNumber(JsonNode tree) throws UnreadableValueException {
    if (!isFinite(tree)) {
      throw new UnreadableValueException("is not a finite number");
    }
    boolean exact = tree.isIntegralNumber() || tree.isBigDecimal();
    return exact ? tree : DecimalNode.valueOf(new BigDecimal(tree.asText()));
  }

  /**
   * Checks a text.
   *
   * @param text the text
   * @throws UnreadableValueException if the text has half of a surrogate pair
   */
  public static void requirePaired(String text) throws UnreadableValueException {
    if (!Surrogates.arePaired(text)) {
      throw new UnreadableValueException("has half of a surrogate pair");
    }
  }
}
