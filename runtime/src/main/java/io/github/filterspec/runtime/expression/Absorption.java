package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drops each group that holds all of another one: what it adds makes no difference. Groups are sets
 * of numbers in ascending order.
 *
 * <p>A group with a condition that is to be spared stays, and so does one without conditions, since
 * nobody says what that selects.
 *
 * <p>Groups are sorted by length. Groups of the same length are either equal, and then neighbors,
 * or do not absorb each other, so each group is compared with kept groups that are shorter.
 */
final class Absorption {
  private static final Comparator<int[]> SHORTEST_FIRST =
      Comparator.<int[]>comparingInt(group -> group.length).thenComparing(Arrays::compare);

  private final boolean[] spared;
  private final int maxGroups;
  private final StepBudget budget;
  private final int[] occurrences;
  private final List<int[]> kept = new ArrayList<>();
  private final Map<Integer, List<int[]>> shorterByRarest = new HashMap<>();

  /**
   * An absorption of groups whose numbers are indexes of the first parameter.
   *
   * @param spared the conditions whose groups stay
   * @param maxGroups how many groups are wanted at most; one more may be returned
   * @param budget the steps that it may take
   */
  Absorption(boolean[] spared, int maxGroups, StepBudget budget) {
    this.spared = spared;
    this.maxGroups = maxGroups;
    this.budget = budget;
    this.occurrences = new int[spared.length];
  }

  /** Returns the groups that remain, each once, in order; or more than are wanted. */
  List<int[]> of(List<int[]> groups) {
    groups.forEach(group -> Arrays.stream(group).forEach(number -> occurrences[number]++));
    List<int[]> shortestFirst = new ArrayList<>(groups);
    shortestFirst.sort(SHORTEST_FIRST);
    int end = 0;
    while (end < shortestFirst.size() && kept.size() <= maxGroups) {
      int start = end;
      int length = shortestFirst.get(start).length;
      while (end < shortestFirst.size() && shortestFirst.get(end).length == length) {
        end++;
      }
      keepOfSameLength(shortestFirst.subList(start, end));
    }
    kept.sort(Arrays::compare);
    return kept;
  }

  private void keepOfSameLength(List<int[]> groups) {
    List<int[]> absorbing = new ArrayList<>();
    int[] previous = null;
    for (int[] group : groups) {
      if (kept.size() > maxGroups) {
        return;
      }
      budget.spend(1 + group.length);
      boolean repeated = previous != null && Arrays.equals(previous, group);
      previous = group;
      if (repeated) {
        continue;
      }
      if (isSpared(group)) {
        kept.add(group);
      } else if (!isAbsorbed(group)) {
        kept.add(group);
        absorbing.add(group);
      }
    }
    for (int[] group : absorbing) {
      shorterByRarest.computeIfAbsent(rarest(group), number -> new ArrayList<>()).add(group);
    }
  }

  private boolean isSpared(int[] group) {
    return group.length == 0 || Arrays.stream(group).anyMatch(number -> spared[number]);
  }

  /** The number that the fewest groups have, so that few are looked up by it. */
  private int rarest(int[] group) {
    int rarest = group[0];
    for (int number : group) {
      rarest = occurrences[number] < occurrences[rarest] ? number : rarest;
    }
    return rarest;
  }

  private boolean isAbsorbed(int[] group) {
    for (int number : group) {
      for (int[] other : shorterByRarest.getOrDefault(number, List.of())) {
        if (holds(group, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holds(int[] group, int[] part) {
    int found = 0;
    for (int number : part) {
      if (Arrays.binarySearch(group, number) < 0) {
        break;
      }
      found++;
    }
    budget.spend(1 + found);
    return found == part.length;
  }

  /** The group that has what both have. */
  static int[] join(int[] one, int[] other) {
    int[] both = new int[one.length + other.length];
    int size = 0;
    int i = 0;
    int k = 0;
    while (i < one.length || k < other.length) {
      boolean fromOne = k == other.length || (i < one.length && one[i] <= other[k]);
      int next = fromOne ? one[i++] : other[k++];
      if (size == 0 || both[size - 1] != next) {
        both[size++] = next;
      }
    }
    return size == both.length ? both : Arrays.copyOf(both, size);
  }
}
