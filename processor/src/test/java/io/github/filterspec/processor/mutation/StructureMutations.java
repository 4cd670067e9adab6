package io.github.filterspec.processor.mutation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Types that are nested in other types, methods that are added or removed, and types with a name
 * that is taken.
 */
final class StructureMutations {
  private static final String[] KINDS = {
    "interface", "class", "final class", "enum", "record", "@interface"
  };
  private static final String[] MODIFIERS = {"public", "", "public static", "protected", "private"};
  private static final String[] SUFFIXES = {
    "Filter", "Query", "Command", "Service", "Condition", "Api"
  };

  /** The annotations whose attribute {@code value} is the name of a field. */
  private static final List<String> OF_FIELDS =
      List.of("Filter", "Flag", "Param", "PageNumber", "Cursor", "PageSize");

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "a type nested in a new one",
              (project, choice) ->
                  choice.change(List.copyOf(project.types), type -> nest(type, project, choice))),
          new Mutation(
              "a spec nested in another type",
              (project, choice) ->
                  choice.change(
                      project.types.stream().filter(Type::isSpec).toList(),
                      spec ->
                          choice.change(
                              project.types.stream().filter(type -> type != spec).toList(),
                              outer -> {
                                project.types.remove(spec);
                                outer.nested.add(spec);
                              }))),
          new Mutation(
              "a second spec of the same generated name",
              (project, choice) ->
                  choice.change(
                      project.types.stream().filter(Type::isSpec).toList(),
                      spec -> {
                        Type outer = new Type("interface", "A");
                        Type inner = new Type("interface", "B", new Annotation("FilterSpec"));
                        inner.annotations.add(new Annotation("JsonBody"));
                        outer.nested.add(inner);
                        project.types.add(outer);
                        spec.name = "A_B";
                      })),
          new Mutation(
              "a type that is called like a generated one",
              (project, choice) ->
                  choice.change(
                      project.all(),
                      type ->
                          project.types.add(
                              new Type(
                                  choice.of("class", "interface"),
                                  type.name + choice.of(SUFFIXES))))),
          new Mutation(
              "a method less",
              (project, choice) ->
                  choice.change(
                      project.all(),
                      type -> choice.change(List.copyOf(type.methods), type.methods::remove))),
          new Mutation(
              "no methods",
              (project, choice) -> choice.change(project.specs(), spec -> spec.methods.clear())),
          new Mutation(
              "a method twice",
              (project, choice) ->
                  choice.change(
                      project.specs(),
                      spec ->
                          choice.change(
                              List.copyOf(spec.methods),
                              method -> spec.methods.add(method.copy())))),
          new Mutation(
              "a method moved",
              (project, choice) ->
                  choice.change(
                      project.methods(),
                      method ->
                          choice.change(project.specs(), spec -> spec.methods.add(method.copy())))),
          new Mutation("many methods", StructureMutations::multiply),
          new Mutation(
              "no such type",
              (project, choice) ->
                  choice.change(List.copyOf(project.types), project.types::remove)));

  private StructureMutations() {}

  private static void nest(Type type, Project project, Choice choice) {
    Type outer =
        new Type(choice.of(KINDS), choice.of("Outer", "Builder", "String", type.name + "s"));
    outer.components = outer.kind.equals("record") ? "()" : "";
    outer.start = outer.kind.equals("enum") ? "  ;\n" : "";
    outer.modifiers = choice.of("public", "");
    outer.packageName = type.packageName;
    outer.nested.add(type);
    type.modifiers = choice.of(MODIFIERS);
    project.types.set(project.types.indexOf(type), outer);
  }

  private static void multiply(Project project, Choice choice) {
    choice.change(
        project.methods(),
        method ->
            choice.change(
                project.specs(),
                spec ->
                    IntStream.range(0, 120)
                        .forEach(
                            number -> {
                              Method copy = method.copy();
                              copy.name += number;
                              copy.annotations.removeIf(
                                  annotation -> annotation.name.equals("Key"));
                              copy.annotations.stream()
                                  .filter(annotation -> OF_FIELDS.contains(annotation.name))
                                  .forEach(annotation -> annotation.attributes.remove("value"));
                              spec.methods.add(copy);
                            })));
  }
}
