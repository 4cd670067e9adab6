package io.github.filterspec.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The JSON of an answer, into which values are put at the paths of a spec. */
final class AnswerJson {
  private static final Pattern STEP =
      Pattern.compile("\\['([^']*)']|\\[([0-9]{1,9})]|([^.\\[\\]]+)");

  private @Nullable JsonNode root;

  /** Puts a value at a path such as {@code meta.next}. An empty path is the whole answer. */
  AnswerJson put(String path, JsonNode value) {
    List<Object> steps = steps(path);
    root = steps.isEmpty() ? value : with(root, steps, value);
    return this;
  }

  /** Puts a value at a path. Does nothing if the path is empty, because the spec has no path. */
  AnswerJson putIfNamed(String path, JsonNode value) {
    return path.isEmpty() ? this : put(path, value);
  }

  /** Returns true if the answer has a value at the path. */
  boolean has(String path) {
    return root != null && !find(path, root).isMissingNode();
  }

  /** Returns the answer; an empty object if no value was put. */
  JsonNode json() {
    return root == null ? JsonNodeFactory.instance.objectNode() : root;
  }

  /** Returns the value at a path, or a missing node. */
  static JsonNode find(String path, JsonNode from) {
    JsonNode node = from;
    for (Object step : steps(path)) {
      node = step instanceof Integer index ? node.path(index) : node.path((String) step);
    }
    return node;
  }

  /** Returns the names and the indexes of a path. */
  static List<Object> steps(String path) {
    List<Object> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(path);
    while (matcher.find()) {
      steps.add(step(matcher));
    }
    return steps;
  }

  private static Object step(MatchResult step) {
    if (step.group(2) != null) {
      return Integer.valueOf(step.group(2));
    }
    return step.group(1) != null ? step.group(1) : step.group(3);
  }

  private static JsonNode with(@Nullable JsonNode node, List<Object> steps, JsonNode value) {
    if (steps.isEmpty()) {
      return value;
    }
    List<Object> rest = steps.subList(1, steps.size());
    ContainerNode<?> container = container(node, steps.get(0));
    if (container instanceof ArrayNode array) {
      int index = (Integer) steps.get(0);
      while (array.size() <= index) {
        array.addNull();
      }
      array.set(index, with(array.get(index), rest, value));
    } else if (container instanceof ObjectNode object) {
      String name = (String) steps.get(0);
      object.set(name, with(object.get(name), rest, value));
    }
    return container;
  }

  private static ContainerNode<?> container(@Nullable JsonNode node, Object step) {
    boolean byIndex = step instanceof Integer;
    if (node instanceof ArrayNode array && byIndex) {
      return array;
    }
    if (node instanceof ObjectNode object && !byIndex) {
      return object;
    }
    if (node == null || node instanceof NullNode) {
      return byIndex ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
    }
    throw new IllegalStateException(
        "The answer cannot have a value at %s, because another value of the answer is there."
            .formatted(step));
  }
}
