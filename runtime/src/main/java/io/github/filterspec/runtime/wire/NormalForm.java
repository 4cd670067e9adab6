package io.github.filterspec.runtime.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings groups of conditions into the one form in which equal expressions are equal: conditions in
 * order of their wire text, none twice; groups likewise; and no group that another one absorbs.
 *
 * <p>For the time of one operation every condition is a number, in order of its wire text.
 */
final class NormalForm<C extends Condition> {
  private final ConditionTable<C, ?> table;
  private final Map<C, Integer> numbers = new HashMap<>();
  private final List<C> conditions = new ArrayList<>();

  NormalForm(ConditionTable<C, ?> table) {
    this.table = table;
  }

  /** Groups as they were read: there may be more than can be built. */
  List<List<C>> of(List<List<C>> groups) {
    number(groups);
    return named(absorption(Integer.MAX_VALUE).of(numbered(groups)));
  }

  /** All groups of both; refused if they are too many. */
  List<List<C>> union(List<List<C>> one, List<List<C>> other) {
    List<List<C>> all = new ArrayList<>(one);
    all.addAll(other);
    number(all);
    return named(absorption(table.form().maxGroups()).of(numbered(all)));
  }

  /** Each group of one joined with each of the other; refused if they are too many. */
  List<List<C>> product(List<List<C>> one, List<List<C>> other) {
    List<List<C>> all = new ArrayList<>(one);
    all.addAll(other);
    requireConditions(all);
    number(all);
    Absorption absorption = absorption(table.form().maxGroups());
    absorption.requirePossible((long) one.size() * other.size());
    List<int[]> right = numbered(other);
    List<int[]> joined = new ArrayList<>(one.size() * other.size());
    for (int[] left : numbered(one)) {
      right.forEach(group -> joined.add(Absorption.join(left, group)));
    }
    return named(absorption.of(joined));
  }

  private void requireConditions(List<List<C>> groups) {
    if (groups.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException(
          table.type()
              + ": a group without conditions was read, and nobody says what it selects:"
              + " it cannot be combined");
    }
  }

  private void number(List<List<C>> groups) {
    TreeMap<String, C> byText = new TreeMap<>();
    Map<C, String> texts = new HashMap<>();
    for (List<C> group : groups) {
      for (C condition : group) {
        byText.put(texts.computeIfAbsent(condition, JsonWritable::toJson), condition);
      }
    }
    for (C condition : byText.values()) {
      numbers.put(condition, conditions.size());
      conditions.add(condition);
    }
  }

  private List<int[]> numbered(List<List<C>> groups) {
    List<int[]> numbered = new ArrayList<>(groups.size());
    for (List<C> group : groups) {
      numbered.add(group.stream().mapToInt(numbers::get).sorted().distinct().toArray());
    }
    return numbered;
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

  private Absorption absorption(int most) {
    boolean[] untyped = new boolean[conditions.size()];
    for (int number = 0; number < untyped.length; number++) {
      untyped[number] = conditions.get(number) instanceof UntypedJson;
    }
    return new Absorption(table.type(), untyped, most);
  }
}
