package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The values of answers that a recording replaces, as the user of the recording chose. */
final class Redaction {
  private static final String EACH = "[]";

  private final Set<String> paths;
  private final Set<String> fields;
  private final Set<String> unused = new LinkedHashSet<>();
  private final Pseudonyms pseudonyms = new Pseudonyms();

  /**
   * Creates a redaction.
   *
   * @param paths paths of values, such as {@code data[].email}
   * @param fields the names of fields that are replaced wherever they are
   */
  Redaction(Set<String> paths, Set<String> fields) {
    this.paths = paths;
    this.fields = fields;
    unused.addAll(paths);
    unused.addAll(fields);
  }

  /** Replaces the values in an answer. */
  JsonNode redacted(JsonNode answer) {
    JsonNode copy = answer.deepCopy();
    for (String path : paths) {
      copy = at(copy, steps(path), path);
    }
    return everywhere(copy);
  }

  /** Returns the pseudonym of a text that is not JSON. */
  String redacted(String text) {
    return paths.isEmpty() && fields.isEmpty() ? text : pseudonyms.of(text);
  }

  /** Returns the paths and the fields that no answer had, so they may be wrong. */
  Set<String> unused() {
    return unused;
  }

  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    for (String part : path.split("\\.", -1)) {
      String name = part;
      int arrays = 0;
      while (name.endsWith(EACH)) {
        name = name.substring(0, name.length() - EACH.length());
        arrays++;
      }
      if (!name.isEmpty()) {
        steps.add(name);
      }
      for (int at = 0; at < arrays; at++) {
        steps.add(EACH);
      }
    }
    return steps;
  }

  private JsonNode at(JsonNode node, List<String> steps, String path) {
    if (steps.isEmpty()) {
      unused.remove(path);
      return replaced(node);
    }
    List<String> rest = steps.subList(1, steps.size());
    if (node instanceof ArrayNode array && steps.get(0).equals(EACH)) {
      for (int index = 0; index < array.size(); index++) {
        array.set(index, at(array.get(index), rest, path));
      }
    } else if (node instanceof ObjectNode object && object.has(steps.get(0))) {
      object.set(steps.get(0), at(object.get(steps.get(0)), rest, path));
    }
    return node;
  }

  private JsonNode everywhere(JsonNode node) {
    if (node instanceof ArrayNode array) {
      array.forEach(this::everywhere);
    } else if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (fields.contains(name)) {
          unused.remove(name);
          object.set(name, replaced(object.get(name)));
        } else {
          everywhere(object.get(name));
        }
      }
    }
    return node;
  }

  /** Replaces a value, or all values in an object or an array. */
  private JsonNode replaced(JsonNode node) {
    if (node instanceof ArrayNode array) {
      for (int index = 0; index < array.size(); index++) {
        array.set(index, replaced(array.get(index)));
      }
      return array;
    }
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      names.forEach(name -> object.set(name, replaced(object.get(name))));
      return object;
    }
    if (node.isTextual()) {
      return TextNode.valueOf(pseudonyms.of(node.textValue()));
    }
    return node.isNumber()
        ? DecimalNode.valueOf(new BigDecimal(pseudonyms.of(node.decimalValue().toPlainString())))
        : node;
  }
}
