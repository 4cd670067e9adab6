package io.github.filterspec.processor.mutation;

import java.util.List;

/** Parents of specs, and specs that refer to types generated from other specs. */
final class ParentMutations {
  private static final String[] PARENTS = {
    "Runnable",
    "Comparable<String>",
    "java.util.function.Supplier<String>",
    "AutoCloseable",
    "List<String>",
    "CharSequence",
    "java.io.Serializable",
    "Missing",
    "Object",
    "String",
    "Record",
    "Status",
    "Point",
    "Override",
    "Iterable"
  };
  private static final String[] ARGUMENTS = {
    "",
    "<String>",
    "<Integer>",
    "<Status>",
    "<List<String>>",
    "<Missing>",
    "<?>",
    "<Set<Point>>",
    "<int[]>",
    "<BaseFilter>"
  };

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "a parent that is no spec",
              (project, choice) ->
                  choice.change(project.specs(), spec -> spec.parents.add(choice.of(PARENTS)))),
          new Mutation(
              "a spec that extends another type of the project",
              (project, choice) ->
                  choice.change(
                      project.specs(), spec -> spec.parents.add(choice.of(project.all()).name))),
          new Mutation(
              "a parent less",
              (project, choice) -> choice.change(project.specs(), spec -> spec.parents.clear())),
          new Mutation("a generic parent", ParentMutations::generic),
          new Mutation("a diamond", ParentMutations::diamond),
          new Mutation("a parent with a method of the same name", ParentMutations::same),
          new Mutation(
              "a member that holds the type generated from a spec",
              (project, choice) -> {
                String spec = choice.of(project.all()).name;
                String type =
                    choice
                        .of("%s", "List<%s>", "Set<%s>", "Map<String, %s>")
                        .formatted(
                            spec
                                + choice.of(
                                    "Filter",
                                    "Query",
                                    "Condition",
                                    "Command",
                                    "Service",
                                    "Filter.Builder"));
                choice.change(project.methods(), method -> method.type = type);
              }));

  private ParentMutations() {}

  private static void generic(Project project, Choice choice) {
    Type parent = new Type("interface", "Parent");
    parent.typeParameters = choice.of("<T>", "<T extends Comparable<T>>");
    parent.modifiers = choice.of("public", "");
    Method method =
        new Method(choice.of("T", "Set<T>", "List<? extends T>", "Map<String, T>"), "general");
    method.annotations.add(new Annotation("Filter"));
    project.types.add(parent.with(method));
    choice.change(project.specs(), spec -> spec.parents.add("Parent" + choice.of(ARGUMENTS)));
  }

  private static void diamond(Project project, Choice choice) {
    choice.change(
        project.specs(),
        spec -> {
          Type top = new Type("interface", "Top").with(text("shared", choice));
          Type left = new Type("interface", "Left").withParents("Top").with(text("left", choice));
          Type right =
              new Type("interface", "Right").withParents("Top").with(text("shared", choice));
          spec.withParents("Left", "Right");
          project.types.addAll(List.of(top, left, right));
          choice.change(
              List.of(top, left, right),
              type ->
                  type.annotations.addAll(
                      List.of(new Annotation("FilterSpec"), new Annotation("JsonBody"))));
        });
  }

  private static void same(Project project, Choice choice) {
    choice.change(
        project.specs(),
        spec ->
            choice.change(
                spec.methods,
                method -> {
                  Method other = method.copy();
                  other.type = choice.of(method.type, "String", "Object", "Set<String>");
                  other.modifiers = choice.of("", "", "default", "static");
                  other.body = other.modifiers.isEmpty() ? ";" : " { return null; }";
                  project.types.add(new Type("interface", "Same").with(other));
                  spec.parents.add("Same");
                }));
  }

  private static Method text(String name, Choice choice) {
    return new Method(
        choice.of("String", "String", "CharSequence"),
        name,
        new Annotation(choice.of("Filter", "Param")));
  }
}
