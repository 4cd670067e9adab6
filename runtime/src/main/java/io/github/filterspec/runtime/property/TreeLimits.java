package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.expression.Tree;
import org.jspecify.annotations.Nullable;

/**
 * The largest tree that an API accepts.
 *
 * @param maxDepth the largest number of levels of AND, OR and NOT
 * @param maxPerGroup the largest number of parts of an AND or an OR
 */
record TreeLimits(int maxDepth, int maxPerGroup) {
  static final TreeLimits NONE = new TreeLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

  TreeLimits maxDepth(int most) {
    return new TreeLimits(most, maxPerGroup);
  }

  TreeLimits maxPerGroup(int most) {
    return new TreeLimits(maxDepth, most);
  }

  boolean allow(Tree<?> tree) {
    return tree.depth() <= maxDepth && tree.width() <= maxPerGroup;
  }

  /** Returns a text for an error message if the tree exceeds a limit, or null. */
  @Nullable String exceeded(Tree<?> tree) {
    String depth = PropertyForm.exceeded(tree.depth(), "levels of AND and OR", maxDepth);
    if (depth == null) {
      return PropertyForm.exceeded(tree.width(), "parts in one AND or OR", maxPerGroup);
    }
    return maxPerGroup == Integer.MAX_VALUE
        ? depth
        : "%s, with at most %d parts in each AND or OR".formatted(depth, maxPerGroup);
  }
}
