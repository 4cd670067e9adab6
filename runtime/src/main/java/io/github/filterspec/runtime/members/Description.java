package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.text.JavaName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The description of a generated value as text. */
final class Description {
  private Description() {}

  static String of(SpecTable table, Values values) {
    List<String> phrases = new ArrayList<>();
    for (Member<?> member : table.members()) {
      if (values.has(member) && !member.kind().isPaging()) {
        phrases.add(phrase(member, values));
      }
    }
    values.unknown().names().forEach(name -> phrases.add(name + " is unknown to the spec"));
    return phrases.isEmpty() ? "nothing is set" : String.join(", and ", phrases);
  }

  private static <T> String phrase(Member<T> member, Values values) {
    if (values.isCleared(member)) {
      return JavaName.words(member.name()) + " is cleared";
    }
    return phrase(member, values.get(member));
  }

  /** Describes a member with a value. */
  static <T> String phrase(Member<T> member, @Nullable T value) {
    boolean flag = member.kind() == Member.Kind.FLAG;
    return value == null || flag
        ? JavaName.words(member.name())
        : JavaName.words(member.name()) + " " + member.codec().predicate(value);
  }
}
