package io.github.filterspec.processor.mutation;

import java.util.List;
import java.util.regex.Pattern;

/** Types of the user that are declared only if a mutation uses them. */
final class OddTypes {
  private OddTypes() {}

  private static List<Type> all() {
    return List.of(
        record("Empty", "()"),
        record("Single", "(int number)"),
        record("Generic", "(T value)", "<T>"),
        record("Itself", "(String name, List<Itself> others)"),
        record("Mutual", "(int number, Back back)"),
        record("Back", "(int number, Mutual mutual)"),
        record("Broken", "(int number, Missing missing)"),
        record("Clash", "(Point point, q.Point other)"),
        inPackage("q", record("Point", "(double x)")),
        hidden(),
        enumeration("NoConstants", ";"),
        enumeration("Bodies", "A { @Override int f() { return 1; } }, B; int f() { return 0; }"),
        deprecated(enumeration("Old", "A, B;"), new Annotation("Deprecated")),
        deprecated(
            record("Older", "(int x, int y)"),
            new Annotation("Deprecated").with("forRemoval", "true")));
  }

  /** Adds the types that the text of a type names. */
  static void addThoseIn(String text, Project project) {
    for (Type type : all()) {
      String name = type.packageName.equals("p") ? type.name : "q.Point";
      boolean named = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find();
      if (named && !isThere(type, project)) {
        project.types.add(type);
        addThoseIn(type.components, project);
      }
    }
  }

  private static boolean isThere(Type type, Project project) {
    return project.types.stream()
        .anyMatch(
            other -> other.name.equals(type.name) && other.packageName.equals(type.packageName));
  }

  private static Type record(String name, String components) {
    return record(name, components, "");
  }

  private static Type record(String name, String components, String typeParameters) {
    Type type = new Type("record", name);
    type.components = components;
    type.typeParameters = typeParameters;
    return type;
  }

  private static Type enumeration(String name, String start) {
    Type type = new Type("enum", name);
    type.start = start + "\n";
    return type;
  }

  /** Returns a record that no other file can name. */
  private static Type hidden() {
    Type type = new Type("class", "Hiding");
    Type record = record("Hidden", "(int x, int y)");
    record.modifiers = "private";
    type.nested.add(record);
    return type;
  }

  private static Type inPackage(String name, Type type) {
    type.packageName = name;
    return type;
  }

  private static Type deprecated(Type type, Annotation how) {
    type.annotations.add(how);
    return type;
  }
}
