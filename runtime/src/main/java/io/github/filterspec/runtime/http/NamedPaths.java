package io.github.filterspec.runtime.http;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The paths that a spec names, as a tree. Each level of the tree stands for one step of the paths.
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
   * Adds the path at which the answer has data. If the path is empty, the whole answer is the data.
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
   * Returns the remaining steps of all paths that begin with the given step, or null if no path
   * begins with this step.
   */
  @Nullable NamedPaths after(Object step) {
    return next.get(step);
  }

  /** Returns the path of the data at this node of the tree, or null if this node has no data. */
  @Nullable String data() {
    return data;
  }

  /**
   * Returns the largest array index that is the next step after this node, or -1 if no next step is
   * an array index.
   */
  int lastIndex() {
    return lastIndex;
  }

  /**
   * Returns whether the data at one path is an array, and another path leads to data in an element
   * of this array.
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
