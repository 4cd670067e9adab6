package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.text.JavaName;
import java.util.ArrayList;
import java.util.List;

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
    T value = values.get(member);
    boolean flag = member.kind() == Member.Kind.FLAG;
    return value == null || flag
        ? JavaName.words(member.name())
        : JavaName.words(member.name()) + " " + member.codec().predicate(value);
  }
}
