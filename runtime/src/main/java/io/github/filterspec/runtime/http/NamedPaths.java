package io.github.filterspec.runtime.http;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paths of an answer that a spec names, as a tree of their steps. */
final class NamedPaths {
  private final Map<Object, NamedPaths> next = new HashMap<>();
  private @Nullable String data;
  private int lastIndex = -1;

  /** Adds a path. An empty path adds nothing. */
  NamedPaths add(String path) {
    end(path);
    return this;
  }

  /** Adds the path of data. An empty path means the whole answer. */
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

  /** Returns the rest of the paths after a step, or null if no path has this step. */
  @Nullable NamedPaths after(Object step) {
    return next.get(step);
  }

  /** Returns the path of the data that is here, or null. */
  @Nullable String data() {
    return data;
  }

  /** Returns the largest index of an element that a path names here, or -1. */
  int lastIndex() {
    return lastIndex;
  }

  /** Returns whether the elements of one array of data have data themselves. */
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
