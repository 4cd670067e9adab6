package io.github.filterspec.runtime.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A path to a value in an answer, such as {@code meta.next}, {@code errors[0].code} or {@code
 * ['@odata.nextLink']}.
 */
final class AnswerPath {
  private static final Pattern STEP =
      Pattern.compile("\\['([^']*)']|\\[([0-9]{1,9})]|([^.\\[\\]]+)");

  /** The steps of all paths that were followed. All these paths are in specs, so they are few. */
  private static final Map<String, List<Object>> KNOWN = new ConcurrentHashMap<>();

  private AnswerPath() {}

  /** Returns the node at the path, or a missing node if the answer has no value at the path. */
  static JsonNode follow(String path, JsonNode root) {
    JsonNode node = root;
    for (Object step : KNOWN.computeIfAbsent(path, AnswerPath::steps)) {
      node = step instanceof Integer index ? node.path(index) : node.path((String) step);
    }
    return node;
  }

  /** Returns the steps of a path. A step is the name of a field or the index of an element. */
  static List<Object> steps(String path) {
    return STEP.matcher(path)
        .results()
        .map(
            step ->
                step.group(2) != null
                    ? (Object) Integer.valueOf(step.group(2))
                    : step.group(1) != null ? step.group(1) : step.group(3))
        .toList();
  }

  /**
   * Returns all objects and arrays that contain the node at the given path. The first element of
   * the returned list is the whole answer.
   */
  static List<JsonNode> parents(String path, JsonNode root) {
    List<JsonNode> nodes = nodes(path, root);
    return nodes.subList(0, Math.max(1, nodes.size() - 1));
  }

  /**
   * Follows a path until a value is missing or null, and returns the last value before the missing
   * value.
   */
  static Place deepest(String path, JsonNode root) {
    List<MatchResult> steps = STEP.matcher(path).results().toList();
    List<JsonNode> nodes = nodes(path, root);
    int at = 0;
    while (at < steps.size() && !nodes.get(at + 1).isMissingNode() && !nodes.get(at + 1).isNull()) {
      at++;
    }
    return new Place(at == 0 ? "" : path.substring(0, steps.get(at - 1).end()), nodes.get(at));
  }

  /** Returns true if the value at a path, or a value on the way to the path, is null. */
  static boolean hasNull(String path, JsonNode root) {
    return nodes(path, root).stream().anyMatch(JsonNode::isNull);
  }

  /** A node of an answer and the path of the node. The path of the whole answer is empty. */
  record Place(String path, JsonNode node) {}

  private static List<JsonNode> nodes(String path, JsonNode root) {
    List<JsonNode> nodes = new ArrayList<>(List.of(root));
    STEP.matcher(path)
        .results()
        .forEach(step -> nodes.add(next(step, nodes.get(nodes.size() - 1))));
    return nodes;
  }

  private static JsonNode next(MatchResult step, JsonNode node) {
    if (step.group(2) != null) {
      return node.path(Integer.parseInt(step.group(2)));
    }
    return node.path(step.group(1) != null ? step.group(1) : step.group(3));
  }

  /**
   * Returns the reason why a path cannot match an answer, such as "data is an array". If a field is
   * missing or null, this method returns no reason, because another answer may have a value in this
   * field. This method accepts an empty array in place of an object, because some programming
   * languages write an empty object as {@code []}.
   */
  static Optional<String> obstacle(String path, JsonNode root) {
    List<MatchResult> steps = STEP.matcher(path).results().toList();
    List<JsonNode> nodes = nodes(path, root);
    for (int at = 0; at < steps.size(); at++) {
      JsonNode node = nodes.get(at);
      boolean byIndex = steps.get(at).group(2) != null;
      String place = at == 0 ? "the answer" : path.substring(0, steps.get(at - 1).end());
      if (byIndex ? node.isObject() : node.isArray() && !node.isEmpty()) {
        return Optional.of(place + (byIndex ? " is an object" : " is an array"));
      }
      if (node.isNumber() || (node.isTextual() && !node.textValue().isBlank())) {
        return Optional.of(place + (node.isNumber() ? " is a number" : " is a text"));
      }
    }
    return Optional.empty();
  }
}
