package io.github.filterspec.runtime.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * A limit for the depth of nested JSON. With this limit, reading and writing never overflow the
 * stack of a thread.
 */
public final class Nesting {
  static final int MAX_DEPTH = 200;

  private Nesting() {}

  /**
   * Checks that the arrays and objects of a JSON tree are not nested too deeply.
   *
   * @param tree the tree
   * @param type the simple name of the generated type; the message of an exception contains this
   *     name
   * @throws IllegalArgumentException if the tree is deeper than 200 levels
   */
  public static void check(JsonNode tree, String type) {
    Deque<Iterator<JsonNode>> open = new ArrayDeque<>(); // no recursion: the stack may be small
    open.push(tree.elements());
    while (!open.isEmpty()) {
      Iterator<JsonNode> level = open.peek();
      if (!level.hasNext()) {
        open.pop();
        continue;
      }
      JsonNode node = level.next();
      if (node.isContainerNode()) {
        open.push(node.elements());
      }
      if (open.size() > MAX_DEPTH) {
        throw new IllegalArgumentException(
            "%s: the JSON is nested more than %d levels deep".formatted(type, MAX_DEPTH));
      }
    }
  }
}
