package io.github.filterspec.runtime.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The removal of groups that contain all conditions of another group. A group that contains all
 * conditions of another group does not change the result of the expression. In this class, each
 * condition has a number, and a group is a sorted array of these numbers.
 *
 * <p>A group with an unknown condition is never removed. A group without conditions is never
 * removed, because the meaning of such a group is not documented.
 *
 * <p>The groups are sorted by length, and equal groups are neighbors. Two different groups of the
 * same length never contain each other, so each group is compared with shorter groups only.
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
   * Creates an absorption.
   *
   * @param spared an array with one boolean for each condition; a group is never removed if it
   *     contains a condition whose boolean is true
   * @param maxGroups the limit for the number of groups; the computation stops as soon as the
   *     result has one group more than the limit
   * @param budget the limit for the number of steps of the computation
   */
  Absorption(boolean[] spared, int maxGroups, StepBudget budget) {
    this.spared = spared;
    this.maxGroups = maxGroups;
    this.budget = budget;
    this.occurrences = new int[spared.length];
  }

  /**
   * Returns the groups that are not removed, sorted and without duplicates. Stops the computation
   * as soon as the result has more than {@code maxGroups} groups.
   */
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

  /**
   * Returns the rarest condition of a group, that is, the condition that occurs in the smallest
   * number of groups.
   */
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

  /** Returns the conditions of two groups as one group. */
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
