package io.github.filterspec.processor.mutation;

import java.util.List;
import java.util.Locale;

/** Other names of methods, types, packages. */
final class NameMutations {
  private static final List<String> OF_METHODS =
      Choice.listed(
          """
          class; record; var; yield; sealed; module; _; __; _x; $x; $; X; x1; hashCode; toString;
          getClass; clone; finalize; notify; wait; equals; build; builder; toBuilder; matchAll;
          buildOrMatchAll; without; filters; copy; from; set; get; find; on; onIf; listed; setAll;
          setIfPresent; codec; endpoint; atPage; atCursor; fromJson; toJson; toJsonBytes; activeKeys;
          unknownKeys; describe; parameters; and; or; of; allOf; anyOf; not; fold; groups; writeTo;
          unknown; unknownConditions; single; read; json; MEMBERS; ENDPOINT; members; STATUS;
          Status; status; sTATUS; stat_us; statusIfPresent; onlineIf; onlineIfPresent; aB; a_b; AB;
          value; values; first; more; start; stored; sink; in; name; type; String; List; Set;
          Member; Builder; Override; Object; Optional; Query; Page; größe; 名前; ß; ss; SS; ı; i; ŉ;
          İ; ǆ; \uD835\uDC9C; io; java; p;
          aVeryLongNameOfAMemberThatGoesOnAndOnUntilNoLineOfGeneratedCodeCanHoldItWithoutBeingBrokenSomewhere
          """);
  private static final List<String> OF_TYPES =
      Choice.listed(
          """
          String; Object; List; Set; Map; Optional; Collection; Member; Builder; Record; Override;
          Query; Filter; Flag; Integer; Boolean; Call; Body; POST; GET; Page; NullMarked; Nullable;
          Codecs; Codec; JsonSink; Condition; Command; Components; Component; UnknownJson;
          TimeRange; Instant; SuppressWarnings; JsonCreator; io; java; p; p_; com; _x; $x; $; x;
          class_; A_B; Api; größe; 名前; ß; İ; SHOP; shop; STATUS; API;
          OrdersQuery; BaseFilter; Cursor; PageSize; Pattern; Base_; Shop1; \uD835\uDC9C; record_; enum_
          """);
  private static final List<String> PACKAGES =
      List.of("", "q", "p.q", "p.q.r_s", "io.github.filterspec.p", "P", "größe", "_p", "Orders");

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "another name of a method",
              (project, choice) ->
                  choice.change(project.methods(), method -> method.name = choice.of(OF_METHODS))),
          new Mutation(
              "two methods whose names differ in case",
              (project, choice) ->
                  choice.change(
                      project.all(),
                      type ->
                          choice.change(
                              type.methods,
                              method -> {
                                Method copy = method.copy();
                                copy.name = otherCase(method.name, choice);
                                type.methods.add(copy);
                              }))),
          new Mutation(
              "another name of a spec",
              (project, choice) ->
                  choice.change(
                      project.specs(), spec -> rename(spec, choice.of(OF_TYPES), project))),
          new Mutation(
              "another name of a type",
              (project, choice) ->
                  choice.change(project.all(), type -> rename(type, choice.of(OF_TYPES), project))),
          new Mutation(
              "another package",
              (project, choice) -> {
                String name = choice.of(PACKAGES);
                project.types.stream()
                    .filter(type -> type.packageName.equals("p"))
                    .forEach(type -> type.packageName = name);
              }),
          new Mutation(
              "a type in another package",
              (project, choice) ->
                  choice.change(project.types, type -> type.packageName = choice.of(PACKAGES))));

  private NameMutations() {}

  private static String otherCase(String name, Choice choice) {
    return choice.of(
        name.toUpperCase(Locale.ROOT),
        Character.toUpperCase(name.charAt(0)) + name.substring(1),
        name.replaceAll("([A-Z])", "_$1"),
        "_" + name,
        name + "_",
        "$" + name,
        name + name);
  }

  /** Renames a type, and its uses as a parent, as a type and as an annotation. */
  private static void rename(Type type, String name, Project project) {
    String old = type.name;
    type.name = name;
    project
        .all()
        .forEach(
            renamed -> renamed.parents.replaceAll(parent -> parent.equals(old) ? name : parent));
    for (Method method : project.methods()) {
      method.type =
          method.type.replaceAll("\\b" + old + "(Filter)?\\b", name.replace("$", "\\$") + "$1");
    }
    for (Annotation annotation : project.annotations()) {
      annotation.name = annotation.name.equals(old) ? name : annotation.name;
    }
  }
}
