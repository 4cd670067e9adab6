package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The computation of the normal form of expressions. In the normal form, conditions and groups are
 * sorted by their JSON text and have no duplicates. The normal form leaves out a group that
 * contains all conditions of another group.
 *
 * <p>Each operation uses a new object of this class. An object of this class gives each condition a
 * number.
 */
public final class NormalForm<C extends Condition> {
  /**
   * The largest number of groups that a combined expression can have. The limit saves memory. The
   * number of groups that an API accepts is checked later, when the expression is set in a query,
   * because an intermediate result can have more groups than the final expression.
   */
  private static final int MAX_GROUPS = 100_000;

  private static final long MAX_JOINED_GROUPS = 1_000_000;

  /** The number of conditions that are joined in one step of the step budget. */
  private static final int STEP_OF_JOINING = 8;

  /**
   * The largest total number of conditions in the groups that result from joining two expressions.
   * The array elements for 16 million conditions take 64 MB of memory.
   */
  private static final long MAX_JOINED_CONDITIONS = 16_000_000;

  private final String type;
  private final List<C> conditions;
  private final List<List<int[]>> expressions = new ArrayList<>();
  private final StepBudget budget;
  private final Predicate<? super C> unknown;

  /**
   * Creates an object that computes the normal form of the given expressions.
   *
   * @param type the simple name of the generated expression, for use in messages
   * @param expressions the groups of each expression
   * @param unknown a function that returns true for an unknown condition
   */
  public NormalForm(String type, List<List<List<C>>> expressions, Predicate<? super C> unknown) {
    this.type = type;
    this.unknown = unknown;
    this.budget = new StepBudget(type);
    TreeMap<String, C> byText = new TreeMap<>();
    for (List<List<C>> groups : expressions) {
      for (List<C> group : groups) {
        group.forEach(condition -> byText.putIfAbsent(condition.toJson(), condition));
      }
    }
    this.conditions = List.copyOf(byText.values());
    Map<String, Integer> numbers = new HashMap<>();
    byText.keySet().forEach(text -> numbers.put(text, numbers.size()));
    expressions.forEach(groups -> this.expressions.add(numbered(groups, numbers)));
  }

  private static <C extends Condition> List<int[]> numbered(
      List<List<C>> groups, Map<String, Integer> numbers) {
    List<int[]> numbered = new ArrayList<>(groups.size());
    for (List<C> group : groups) {
      numbered.add(
          group.stream()
              .mapToInt(condition -> numbers.get(condition.toJson()))
              .sorted()
              .distinct()
              .toArray());
    }
    return numbered;
  }

  /**
   * Returns the normal form of an expression that was read from JSON. The normal form can have any
   * number of groups, and keeps every group with an unknown condition.
   *
   * @return the groups
   */
  public List<List<C>> read() {
    boolean[] spared = new boolean[conditions.size()];
    for (int number = 0; number < spared.length; number++) {
      spared[number] = unknown.test(conditions.get(number));
    }
    return named(new Absorption(spared, Integer.MAX_VALUE, budget).of(all()));
  }

  /**
   * Returns the normal form of the groups of all given expressions. Throws an exception if the
   * result has too many groups.
   *
   * @return the groups
   * @throws IllegalArgumentException if the result has too many groups
   */
  public List<List<C>> union() {
    return named(withinLimit(absorbed(all())));
  }

  /**
   * Takes one group from each expression in every possible way, and returns the joined groups.
   * Throws an exception if the result has too many groups.
   *
   * @return the groups
   * @throws IllegalArgumentException if the result has too many groups
   */
  public List<List<C>> product() {
    if (all().stream().anyMatch(group -> group.length == 0)) {
      throw new IllegalArgumentException(
          type
              + ": the expression has a group without conditions, and the API does not document what such a"
              + " group means. Remove the group before you combine the expression.");
    }
    List<List<int[]>> fewestFirst = new ArrayList<>(expressions);
    fewestFirst.sort((one, other) -> Integer.compare(one.size(), other.size()));
    List<int[]> product = List.of(new int[0]);
    for (List<int[]> groups : fewestFirst) {
      product = withinLimit(joined(product, groups));
    }
    return named(product);
  }

  private List<int[]> joined(List<int[]> one, List<int[]> other) {
    long most = (long) one.size() * other.size();
    long length = one.size() * conditionsOf(other) + other.size() * conditionsOf(one);
    if (most > MAX_JOINED_GROUPS || length > MAX_JOINED_CONDITIONS) {
      throw tooMany();
    }
    List<int[]> joined = new ArrayList<>((int) most);
    for (int[] left : one) {
      for (int[] right : other) {
        budget.spend((left.length + right.length) / STEP_OF_JOINING);
        joined.add(Absorption.join(left, right));
      }
    }
    return absorbed(joined);
  }

  private static long conditionsOf(List<int[]> groups) {
    return groups.stream().mapToLong(group -> group.length).sum();
  }

  private List<int[]> absorbed(List<int[]> groups) {
    boolean[] none = new boolean[conditions.size()];
    return new Absorption(none, MAX_GROUPS, budget).of(groups);
  }

  private List<int[]> all() {
    List<int[]> all = new ArrayList<>();
    expressions.forEach(all::addAll);
    return all;
  }

  private List<int[]> withinLimit(List<int[]> groups) {
    if (groups.size() > MAX_GROUPS) {
      throw tooMany();
    }
    return groups;
  }

  private IllegalArgumentException tooMany() {
    return new IllegalArgumentException(
        "%s: the combined expression has more than %d groups. Combine fewer alternatives, or send several smaller expressions."
            .formatted(type, MAX_GROUPS));
  }

  private List<List<C>> named(List<int[]> groups) {
    List<List<C>> named = new ArrayList<>(groups.size());
    for (int[] group : groups) {
      List<C> members = new ArrayList<>(group.length);
      for (int number : group) {
        members.add(conditions.get(number));
      }
      named.add(List.copyOf(members));
    }
    return List.copyOf(named);
  }
}
