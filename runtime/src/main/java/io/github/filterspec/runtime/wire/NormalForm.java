package io.github.filterspec.runtime.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings expressions into the one form in which equal ones are equal: conditions in order of their
 * wire text, none twice; groups likewise; and no group that another one absorbs.
 *
 * <p>Made for one operation, in which every condition is a number in order of its wire text.
 */
final class NormalForm<C extends Condition> {
  private final ConditionTable<C, ?> table;
  private final List<C> conditions;
  private final List<List<int[]>> expressions = new ArrayList<>();

  NormalForm(ConditionTable<C, ?> table, List<List<List<C>>> expressions) {
    this.table = table;
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
          group.stream().mapToInt(it -> numbers.get(it.toJson())).sorted().distinct().toArray());
    }
    return numbered;
  }

  /** The groups of what was read, however many: none with an untyped condition is lost. */
  List<List<C>> read() {
    boolean[] untyped = new boolean[conditions.size()];
    for (int number = 0; number < untyped.length; number++) {
      untyped[number] = conditions.get(number) instanceof UntypedJson;
    }
    return named(new Absorption(untyped).of(all()));
  }

  /** The groups of all expressions; refused if they are too many. */
  List<List<C>> union() {
    return named(withinLimit(new Absorption(new boolean[conditions.size()]).of(all())));
  }

  /** Each group of one joined with each of the others; refused if they are too many. */
  List<List<C>> product() {
    if (all().stream().anyMatch(group -> group.length == 0)) {
      throw new IllegalArgumentException(
          table.type()
              + ": a group without conditions was read, and nobody says what it selects:"
              + " it cannot be combined");
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
    if (most > Absorption.MOST_GROUPS) {
      throw tooMany();
    }
    List<int[]> joined = new ArrayList<>((int) most);
    for (int[] left : one) {
      other.forEach(right -> joined.add(Absorption.join(left, right)));
    }
    return new Absorption(new boolean[conditions.size()]).of(joined);
  }

  private List<int[]> all() {
    List<int[]> all = new ArrayList<>();
    expressions.forEach(all::addAll);
    return all;
  }

  private List<int[]> withinLimit(List<int[]> groups) {
    if (groups.size() > table.form().maxGroups()) {
      throw tooMany();
    }
    return groups;
  }

  private IllegalArgumentException tooMany() {
    return new IllegalArgumentException(
        "%s: more than %d groups on the way to the normal form; build it of fewer alternatives, or send it in parts"
            .formatted(table.type(), table.form().maxGroups()));
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
