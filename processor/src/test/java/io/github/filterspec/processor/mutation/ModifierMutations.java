package io.github.filterspec.processor.mutation;

import java.util.List;

/** Other modifiers, and other kinds of types. */
final class ModifierMutations {
  private static final String[] OF_METHODS = {
    "",
    "public",
    "abstract",
    "public abstract",
    "default",
    "static",
    "private",
    "private static",
    "protected",
    "final",
    "strictfp",
    "synchronized",
    "native"
  };
  private static final String[] BODIES = {
    ";", " { return null; }", " { return 0; }", " default 1;"
  };
  private static final String[] OF_TYPES = {
    "", "public", "private", "protected", "static", "public static", "private static",
    "protected static", "abstract", "sealed", "public sealed", "non-sealed", "final", "strictfp"
  };
  private static final String[] KINDS = {
    "interface", "class", "abstract class", "final class", "enum", "record", "@interface"
  };

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "other modifiers of a method",
              (project, choice) ->
                  choice.change(
                      project.methods(), method -> method.modifiers = choice.of(OF_METHODS))),
          new Mutation(
              "a method with a body",
              (project, choice) ->
                  choice.change(
                      project.methods(),
                      method -> {
                        method.modifiers = choice.of("default", "static", "private", "");
                        method.body = choice.of(BODIES);
                      })),
          new Mutation(
              "a method that is no accessor",
              (project, choice) ->
                  choice.change(
                      project.methods(),
                      method -> {
                        method.typeParameters = choice.of("", "", "<T>", "<T extends Enum<T>>");
                        method.parameters =
                            choice.of(
                                "()", "(int x)", "(String... x)", "() throws Exception", "()[]");
                      })),
          new Mutation(
              "other modifiers of a type",
              (project, choice) ->
                  choice.change(project.all(), type -> type.modifiers = choice.of(OF_TYPES))),
          new Mutation(
              "other modifiers of a spec",
              (project, choice) ->
                  choice.change(project.specs(), spec -> spec.modifiers = choice.of(OF_TYPES))),
          new Mutation(
              "a sealed spec",
              (project, choice) ->
                  choice.change(
                      project.specs(),
                      spec -> {
                        spec.modifiers = "public sealed";
                        Type child = new Type("interface", "Sealed");
                        child.modifiers = choice.of("non-sealed", "sealed", "");
                        spec.nested.add(child.withParents(spec.name));
                      })),
          new Mutation(
              "another kind of type",
              (project, choice) ->
                  choice.change(
                      project.all(),
                      type -> {
                        type.kind = choice.of(KINDS);
                        type.components = type.kind.equals("record") ? "(String text)" : "";
                      })),
          new Mutation(
              "type parameters",
              (project, choice) ->
                  choice.change(
                      project.all().stream()
                          .filter(type -> !type.kind.equals("@interface"))
                          .toList(),
                      type ->
                          type.typeParameters =
                              choice.of(
                                  "<T>", "<T, U extends List<T>>", "<T extends Comparable<T>>"))));

  private ModifierMutations() {}
}
