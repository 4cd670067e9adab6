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
 * of numbers in ascending order. One with an untyped condition is kept, since nothing that was read
 * is lost; so is one without conditions, since nobody says what that selects.
 */
final class Absorption {
  private static final int MOST_TO_TRY = 1_000_000;

  private final String type;
  private final boolean[] untyped;
  private final int most;
  private final List<int[]> kept = new ArrayList<>();
  private final Map<Integer, List<int[]>> keptByFirst = new HashMap<>();

  Absorption(String type, boolean[] untyped, int most) {
    this.type = type;
    this.untyped = untyped;
    this.most = most;
  }

  /** The groups that remain, in order; refused if they are too many. */
  List<int[]> of(List<int[]> groups) {
    List<int[]> shortestFirst = new ArrayList<>(groups);
    shortestFirst.sort(Comparator.comparingInt(group -> group.length));
    Set<List<Integer>> seen = new HashSet<>();
    for (int[] group : shortestFirst) {
      if (hasUntyped(group) ? seen.add(boxed(group)) : !isAbsorbed(group)) {
        keep(group);
      }
    }
    kept.sort(Arrays::compare);
    return kept;
  }

  private void keep(int[] group) {
    kept.add(group);
    if (group.length > 0) {
      keptByFirst.computeIfAbsent(group[0], it -> new ArrayList<>()).add(group);
    }
    if (kept.size() > most) {
      throw tooMany();
    }
  }

  /** Refuses so many groups that it would take too long to see how many remain. */
  void requirePossible(long groups) {
    if (groups > MOST_TO_TRY) {
      throw tooMany();
    }
  }

  private IllegalArgumentException tooMany() {
    return new IllegalArgumentException(
        "%s: the expression would have more than %d groups once it is in its normal form; build it of fewer alternatives, or send it in parts"
            .formatted(type, most));
  }

  private boolean isAbsorbed(int[] group) {
    if (group.length == 0) {
      return kept.stream().anyMatch(other -> other.length == 0);
    }
    for (int number : group) {
      for (int[] other : keptByFirst.getOrDefault(number, List.of())) {
        if (holds(group, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean hasUntyped(int[] group) {
    return Arrays.stream(group).anyMatch(number -> untyped[number]);
  }

  private static boolean holds(int[] group, int[] part) {
    return Arrays.stream(part).allMatch(number -> Arrays.binarySearch(group, number) >= 0);
  }

  /** The group that has what both have. */
  static int[] join(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }

  private static List<Integer> boxed(int[] group) {
    return Arrays.stream(group).boxed().toList();
  }
}
