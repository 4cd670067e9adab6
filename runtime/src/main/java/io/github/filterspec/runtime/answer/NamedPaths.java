package io.github.filterspec.runtime.answer;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tree of the paths that a spec names. Each branch of the tree is one step of a path: the name of
 * a field or the index of an array element.
 */
final class NamedPaths {
  private final Map<Object, NamedPaths> next = new HashMap<>();
  private @Nullable String data;
  private int lastIndex = -1;

  /** Adds a path. An empty path adds nothing. */
  NamedPaths add(String path) {
    end(path);
    return this;
  }

  /**
   * Adds the path of the data in the answer. If the path is empty, the whole answer is the data.
   */
  NamedPaths addData(String path) {
    end(path).data = path;
    return this;
  }

  private NamedPaths end(String path) {
    NamedPaths at = this;
    for (Object step : AnswerPath.steps(path)) {
      if (step instanceof Integer index) {
        at.lastIndex = Math.max(at.lastIndex, index);
      }
      at = at.next.computeIfAbsent(step, unused -> new NamedPaths());
    }
    return at;
  }

  /**
   * Returns the rest of each path that begins with the given step, or null if no path begins with
   * the given step.
   */
  @Nullable NamedPaths after(Object step) {
    return next.get(step);
  }

  /** Returns the path of the data at this node of the tree, or null if this node has no data. */
  @Nullable String data() {
    return data;
  }

  /**
   * Returns the largest array index among the steps that directly follow this node, or -1 if no
   * array index follows this node.
   */
  int lastIndex() {
    return lastIndex;
  }

  /**
   * Returns true if one path leads to an array of data, and another path leads to data in an
   * element of this array.
   */
  boolean hasDataInElements() {
    return (data != null
            && next.keySet().stream().anyMatch(Integer.class::isInstance)
            && hasDataBelow())
        || next.values().stream().anyMatch(NamedPaths::hasDataInElements);
  }

  private boolean hasDataBelow() {
    return next.values().stream().anyMatch(each -> each.data != null || each.hasDataBelow());
  }
}
