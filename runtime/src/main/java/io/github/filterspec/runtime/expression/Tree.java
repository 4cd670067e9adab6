package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * An expression as a tree of conditions. Every wire form of an expression uses the tree of
 * conditions to compute results, and to compare and describe expressions.
 *
 * @param <C> the conditions
 */
public sealed interface Tree<C> {

  /** One condition. */
  record Leaf<C>(C condition) implements Tree<C> {}

  /** An AND, which is true if all its parts are true. */
  record All<C>(List<Tree<C>> parts) implements Tree<C> {}

  /** An OR, which is true if at least one of its parts is true. */
  record Any<C>(List<Tree<C>> parts) implements Tree<C> {}

  /** A NOT, which is true if its part is false. */
  record Not<C>(Tree<C> part) implements Tree<C> {}

  /**
   * Computes a result for each condition, and combines the results into one result for the tree.
   */
  default <R> R fold(
      Function<? super C, ? extends R> condition,
      Function<? super List<R>, ? extends R> all,
      Function<? super List<R>, ? extends R> any,
      UnaryOperator<R> not) {
    if (this instanceof Leaf<C> leaf) {
      return condition.apply(leaf.condition());
    }
    if (this instanceof Not<C> negation) {
      return not.apply(negation.part().fold(condition, all, any, not));
    }
    List<R> results = new ArrayList<>();
    parts().forEach(part -> results.add(part.fold(condition, all, any, not)));
    return this instanceof All<C> ? all.apply(results) : any.apply(results);
  }

  /** Returns the parts of an AND, an OR or a NOT. A condition has no parts. */
  default List<Tree<C>> parts() {
    if (this instanceof All<C> all) {
      return all.parts();
    }
    if (this instanceof Any<C> any) {
      return any.parts();
    }
    return this instanceof Not<C> negation ? List.of(negation.part()) : List.of();
  }

  /** Returns all conditions of the tree from left to right. */
  default List<C> conditions() {
    List<C> conditions = new ArrayList<>();
    collect(conditions);
    return conditions;
  }

  private void collect(List<C> conditions) {
    if (this instanceof Leaf<C> leaf) {
      conditions.add(leaf.condition());
    }
    parts().forEach(part -> part.collect(conditions));
  }

  /** Returns the number of levels of AND, OR and NOT. A condition has no level. */
  default int depth() {
    return fold(condition -> 0, Tree::oneMore, Tree::oneMore, part -> part + 1);
  }

  private static int oneMore(List<Integer> depths) {
    return 1 + depths.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Returns the largest number of parts that an AND or an OR of the tree has. */
  default int width() {
    return Math.max(parts().size(), parts().stream().mapToInt(Tree::width).max().orElse(0));
  }

  /** Returns an equal tree without an AND or an OR that has only one part. */
  default Tree<C> simplified() {
    if (this instanceof Leaf<C>) {
      return this;
    }
    List<Tree<C>> parts = parts().stream().map(Tree::simplified).toList();
    if (this instanceof Not<C>) {
      return new Not<>(parts.get(0));
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return this instanceof All<C> ? new All<>(parts) : new Any<>(parts);
  }

  /**
   * Describes the tree as text. Each AND or OR that is a part of another one is in parentheses, and
   * so is the part of a NOT.
   *
   * @param condition a function that describes a condition
   * @return the text
   */
  default String describe(Function<? super C, String> condition) {
    Tree<C> simplified = simplified();
    if (simplified instanceof Leaf<C> leaf) {
      return condition.apply(leaf.condition());
    }
    if (simplified instanceof Not<C> negation) {
      return "not (" + negation.part().describe(condition) + ")";
    }
    List<Tree<C>> parts = simplified.parts();
    return parts.isEmpty()
        ? "a group without conditions"
        : parts.stream()
            .map(part -> part.describePart(condition))
            .collect(Collectors.joining(simplified instanceof All<C> ? " and " : " or "));
  }

  private String describePart(Function<? super C, String> condition) {
    boolean combined = this instanceof All<C> || this instanceof Any<C>;
    return combined ? "(" + describe(condition) + ")" : describe(condition);
  }
}
