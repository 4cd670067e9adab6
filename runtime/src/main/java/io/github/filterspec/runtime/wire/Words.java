package io.github.filterspec.runtime.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is set in a value, in words. */
final class Words {
  private Words() {}

  /** A name of Java as words: {@code last seen at}. */
  static String of(String name) {
    return name.replaceAll("([a-z])([A-Z0-9])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  static String of(SpecTable table, Values values) {
    List<String> phrases = new ArrayList<>();
    for (Member<?> member : table.members()) {
      if (values.has(member) && !member.kind().isPaging()) {
        phrases.add(phrase(member, values));
      }
    }
    values
        .untyped()
        .names()
        .forEach(name -> phrases.add(name + " is something that the spec cannot express"));
    return phrases.isEmpty() ? "nothing is set" : String.join(", and ", phrases);
  }

  private static <T> String phrase(Member<T> member, Values values) {
    T value = values.get(member);
    boolean flag = member.kind() == Member.Kind.FLAG;
    return value == null || flag
        ? of(member.name())
        : of(member.name()) + " " + member.codec().predicate(value);
  }
}
