package io.github.filterspec.runtime.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drops each group that holds all of another one: what it adds makes no difference. Groups are sets
 * of numbers in ascending order.
 *
 * <p>A group with a condition that is to be spared stays, and so does one without conditions, since
 * nobody says what that selects.
 */
final class Absorption {
  /** So many groups are sorted out in about a second. */
  static final int MOST_GROUPS = 1_000_000;

  private final boolean[] spared;
  private final int[] occurrences;
  private final List<int[]> kept = new ArrayList<>();
  private final Map<Integer, List<int[]>> keptByRarest = new HashMap<>();

  /** For groups of numbers from 0 on, some of which are to be spared. */
  Absorption(boolean[] spared) {
    this.spared = spared;
    this.occurrences = new int[spared.length];
  }

  /** The groups that remain, each once, in order. */
  List<int[]> of(List<int[]> groups) {
    groups.forEach(group -> Arrays.stream(group).forEach(number -> occurrences[number]++));
    List<int[]> shortestFirst = new ArrayList<>(groups);
    shortestFirst.sort(Comparator.comparingInt(group -> group.length));
    Set<List<Integer>> seen = new HashSet<>();
    for (int[] group : shortestFirst) {
      if (isSpared(group)) {
        if (seen.add(Arrays.stream(group).boxed().toList())) {
          kept.add(group);
        }
      } else if (!isAbsorbed(group)) {
        kept.add(group);
        keptByRarest.computeIfAbsent(rarest(group), it -> new ArrayList<>()).add(group);
      }
    }
    kept.sort(Arrays::compare);
    return kept;
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
      for (int[] other : keptByRarest.getOrDefault(number, List.of())) {
        if (holds(group, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(int[] group, int[] part) {
    for (int number : part) {
      if (Arrays.binarySearch(group, number) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The group that has what both have. */
  static int[] join(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }
}
