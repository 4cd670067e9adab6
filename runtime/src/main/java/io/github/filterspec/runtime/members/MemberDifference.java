package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.JavaName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A member in which two generated values of the same type differ.
 *
 * @param member the name of the member, such as {@code tags}
 * @param first the description of the member in the first value, such as {@code tags is [VIP]}, or
 *     {@code tags is not set}
 * @param second the description of the member in the second value
 */
public record MemberDifference(String member, String first, String second) {

  /**
   * Compares two generated values. The page number and the cursor are ignored, as the comparison
   * with {@code equals} ignores them.
   *
   * @param first a generated value
   * @param second another value of the same generated type
   * @return the members that differ, in the order in which the members are written; empty if the
   *     values are equal
   * @throws IllegalArgumentException if the types of the values differ
   */
  public static List<MemberDifference> between(SpecValue<?> first, SpecValue<?> second) {
    if (first.getClass() != second.getClass()) {
      throw new IllegalArgumentException(
          "%s and %s are different types."
              .formatted(first.getClass().getSimpleName(), second.getClass().getSimpleName()));
    }
    List<MemberDifference> differences = new ArrayList<>();
    for (Member<?> member : first.table.members()) {
      String ofFirst = phrase(member, first.values);
      String ofSecond = phrase(member, second.values);
      if (!member.kind().isPage() && !isSame(member, first.values, second.values)) {
        differences.add(new MemberDifference(member.name(), ofFirst, ofSecond));
      }
    }
    if (!first.values.unknown().equals(second.values.unknown())) {
      differences.add(
          new MemberDifference("unknown keys", unknown(first.values), unknown(second.values)));
    }
    return List.copyOf(differences);
  }

  private static <T> boolean isSame(Member<T> member, Values first, Values second) {
    return first.isCleared(member) == second.isCleared(member)
        && Objects.equals(first.get(member), second.get(member));
  }

  private static <T> String phrase(Member<T> member, Values values) {
    String words = JavaName.words(member.name());
    if (values.isCleared(member)) {
      return words + " is cleared";
    }
    T value = values.get(member);
    return value == null
        ? words + " is not set"
        : ForeignText.oneLine(Description.phrase(member, value));
  }

  private static String unknown(Values values) {
    List<String> names = List.copyOf(new TreeSet<>(values.unknown().names()));
    return names.isEmpty() ? "no unknown keys" : "unknown keys are " + ForeignText.names(names);
  }
}
