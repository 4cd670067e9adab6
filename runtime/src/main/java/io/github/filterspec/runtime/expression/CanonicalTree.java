package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The computation of the canonical tree of expressions. The canonical tree has the levels that the
 * caller combined. An AND in an AND is one AND, an OR in an OR is one OR, and there is no AND or OR
 * with only one part. The parts are sorted and have no duplicates. The canonical tree leaves out a
 * part that does not change the result: in {@code a and (a or b)}, the part {@code a or b}.
 *
 * <p>Each operation uses a new object of this class.
 *
 * @param <C> the conditions
 */
public final class CanonicalTree<C extends Condition> {
  /** The largest number of levels that can be written and read without an overflow of the stack. */
  private static final int MAX_DEPTH = 50;

  private static final int MAX_CONDITIONS = 100_000;

  /** The number of characters that are joined in one step of the step budget. */
  private static final int STEP_OF_JOINING = 64;

  private final String type;
  private final Predicate<? super C> unknown;
  private final StepBudget budget;

  /**
   * Creates an object that computes a canonical tree.
   *
   * @param type the simple name of the generated expression, for use in messages
   * @param unknown a function that returns true for an unknown condition
   */
  public CanonicalTree(String type, Predicate<? super C> unknown) {
    this.type = type;
    this.unknown = unknown;
    this.budget = new StepBudget(type);
  }

  /**
   * Returns the AND of canonical trees.
   *
   * @throws IllegalArgumentException if the result has too many levels or conditions
   */
  public Tree<C> allOf(List<Tree<C>> canonical) {
    return withinLimits(combined(true, canonical, false));
  }

  /**
   * Returns the OR of canonical trees.
   *
   * @throws IllegalArgumentException if the result has too many levels or conditions
   */
  public Tree<C> anyOf(List<Tree<C>> canonical) {
    return withinLimits(combined(false, canonical, false));
  }

  /**
   * Returns the opposite of a canonical tree.
   *
   * @throws IllegalArgumentException if the result has too many levels
   */
  public Tree<C> not(Tree<C> canonical) {
    return withinLimits(opposite(canonical));
  }

  /**
   * Returns the canonical tree of a tree that was read. The canonical tree can have any number of
   * levels, and keeps every part with an unknown condition.
   */
  public Tree<C> read(Tree<C> tree) {
    if (tree instanceof Tree.Leaf<C>) {
      return tree;
    }
    List<Tree<C>> parts = tree.parts().stream().map(this::read).toList();
    return tree instanceof Tree.Not<C>
        ? opposite(parts.get(0))
        : combined(tree instanceof Tree.All<C>, parts, true);
  }

  /**
   * Returns a tree with the same result that has two levels; empty if the tree contains a NOT, or
   * if the result is too large.
   *
   * @param orOfAnds true for an OR of ANDs, false for an AND of ORs
   */
  public Optional<Tree<C>> twoLevels(Tree<C> tree, boolean orOfAnds) {
    if (hasNot(tree)) {
      return Optional.empty();
    }
    try {
      List<Tree<C>> parts = new ArrayList<>();
      for (List<C> group : groups(tree, orOfAnds)) {
        parts.add(combined(orOfAnds, leaves(group), false));
      }
      return Optional.of(combined(!orOfAnds, parts, false));
    } catch (IllegalArgumentException e) { // the normal form is too large
      return Optional.empty();
    }
  }

  private List<List<C>> groups(Tree<C> tree, boolean orOfAnds) {
    if (tree instanceof Tree.Leaf<C> leaf) {
      return List.of(List.of(leaf.condition()));
    }
    List<List<List<C>>> parts = tree.parts().stream().map(part -> groups(part, orOfAnds)).toList();
    NormalForm<C> form = new NormalForm<>(type, parts, unknown);
    return tree instanceof Tree.All<C> == orOfAnds ? form.product() : form.union();
  }

  private static <C> List<Tree<C>> leaves(List<C> conditions) {
    return conditions.stream().<Tree<C>>map(Tree.Leaf::new).toList();
  }

  private static boolean hasNot(Tree<?> tree) {
    return tree instanceof Tree.Not<?> || tree.parts().stream().anyMatch(CanonicalTree::hasNot);
  }

  private static <C> Tree<C> opposite(Tree<C> tree) {
    return tree instanceof Tree.Not<C> negation ? negation.part() : new Tree.Not<>(tree);
  }

  private Tree<C> combined(boolean all, List<Tree<C>> canonical, boolean keepsUnknown) {
    Map<String, Tree<C>> parts = new TreeMap<>();
    for (Tree<C> tree : canonical) {
      boolean sameKind = all ? tree instanceof Tree.All<C> : tree instanceof Tree.Any<C>;
      (sameKind ? tree.parts() : List.of(tree)).forEach(part -> parts.put(text(part), part));
    }
    List<Tree<C>> kept = notAbsorbed(List.copyOf(parts.values()), all, keepsUnknown);
    if (kept.size() == 1) {
      return kept.get(0);
    }
    return all ? new Tree.All<>(kept) : new Tree.Any<>(kept);
  }

  /** Returns the parts that can change the result, in the given order. */
  private List<Tree<C>> notAbsorbed(List<Tree<C>> parts, boolean all, boolean keepsUnknown) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Tree<C>> numbered = new ArrayList<>();
    List<int[]> groups = new ArrayList<>();
    for (Tree<C> part : parts) {
      boolean alternatives = all ? part instanceof Tree.Any<C> : part instanceof Tree.All<C>;
      List<Tree<C>> each = alternatives ? part.parts() : List.of(part);
      groups.add(
          each.stream().mapToInt(tree -> number(tree, numbers, numbered)).sorted().toArray());
    }
    boolean[] spared = new boolean[numbered.size()];
    for (int number = 0; number < spared.length; number++) {
      spared[number] = keepsUnknown && numbered.get(number).conditions().stream().anyMatch(unknown);
    }
    Set<int[]> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(new Absorption(spared, Integer.MAX_VALUE, budget).of(groups));
    List<Tree<C>> remaining = new ArrayList<>();
    for (int index = 0; index < groups.size(); index++) {
      if (kept.contains(groups.get(index))) {
        remaining.add(parts.get(index));
      }
    }
    return List.copyOf(remaining);
  }

  /** Returns the number of a tree. Equal trees have the same number. */
  private int number(Tree<C> tree, Map<String, Integer> numbers, List<Tree<C>> numbered) {
    return numbers.computeIfAbsent(
        text(tree),
        text -> {
          numbered.add(tree);
          return numbered.size() - 1;
        });
  }

  /** Returns a text that is the same for equal trees. Parts are sorted by this text. */
  private String text(Tree<C> tree) {
    return tree.fold(
        Condition::toJson,
        parts -> joined("&(", parts),
        parts -> joined("|(", parts),
        part -> joined("!(", List.of(part)));
  }

  private String joined(String start, List<String> parts) {
    String text = start + String.join(",", parts) + ")";
    budget.spend(1 + text.length() / STEP_OF_JOINING);
    return text;
  }

  private Tree<C> withinLimits(Tree<C> tree) {
    if (tree.depth() > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "%s: the combined expression has more than %d levels of AND, OR and NOT. Combine fewer levels."
              .formatted(type, MAX_DEPTH));
    }
    if (tree.conditions().size() > MAX_CONDITIONS) {
      throw new IllegalArgumentException(
          "%s: the combined expression has more than %d conditions. Combine fewer conditions, or send several smaller expressions."
              .formatted(type, MAX_CONDITIONS));
    }
    return tree;
  }
}
