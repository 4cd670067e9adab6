package io.github.filterspec.processor.mutation;

import java.util.List;

/** Other values of annotations' attributes, and other documentation. */
final class ValueMutations {
  private static final List<String> TEXTS =
      Choice.listed(
          """
          ""; " "; "a"; "keys"; "status"; "isOnline"; "type"; "or"; "id"; "class"; "_"; "a b";
          "*/"; "/*"; "/** @param */"; "\\\""; "\\\\"; "\\\\u002a/"; "C:\\\\users"; "$"; "$L";
          "$$"; "$1"; "%s"; "{}"; "{@code"; "}"; "<b>"; "&amp;"; "@see"; "\\n"; "a\\nb"; "\\r";
          "\\t"; "\\u0000"; "größe"; "日本"; "\uD83D\uDE00"; "\\uD83D"; "\\u202e";
          "\\u000c"; "'"; "\\\\n"; "//"; "/"; "{id}"; "{a b}"; "-1"; "0"; "1"; "99999999999";
          "1e400"; "NaN"; "("; "[a-z]{2}"; "a.b"; "."; "0x10"; "true"; "TRUE"; "OPEN"; "open"; "null"
          """);
  private static final List<String> CLASSES =
      Choice.listed(
          """
          void.class; int.class; int[].class; String[].class; String.class; Object.class;
          List.class; Map.Entry.class; Item.class; Status.class; Orders.class; BaseFilter.class;
          OrdersQuery.class; Missing.class; Hiding.Hidden.class; Generic.class; Older.class;
          Override.class; Void.class; Thread.State.class
          """);
  private static final List<String> OTHERS =
      Choice.listed(
          """
          0; -1; Integer.MIN_VALUE; Integer.MAX_VALUE; 1 / 0; 1L; true; false; null; 'a'; {};
          {"a", "b"}; MISSING; "a" + 1; HttpMethod.GET; HttpMethod.PATCH; HttpMethod.DELETE;
          String.class; SignIn.Scheme.BEARER; Unset.As.ABSENT; NormalForm.AND_OF_ORS; @Envelope;
          @Filter
          """);
  private static final String[] DOCS = {
    "",
    "A text.",
    "Costs $5 or $L, $$ and $T.",
    "Two\n *\n * <p>paragraphs.",
    "A {@code *} b.",
    "{@link String} and {@link java.util.List#of() lists} and {@linkplain Object all}.",
    "{@link Status}, {@link #toString()}.",
    "{@value Integer#MAX_VALUE} {@literal <b>}",
    "A text.\n *\n * @return something\n * @see String",
    "Größe 日本 \uD83D\uDE00 &lt;b&gt;",
    "{@inheritDoc}",
    "<pre>{@code\n *   a { b }\n * }</pre>",
    "Ends with a brace }",
    "{@code a\n * b}",
    "<ul><li>a</ul>",
    "An at sign &#64; here",
    "@deprecated use another",
    "\\u0041 text",
    "%s and {0}"
  };

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "another text in an annotation",
              (project, choice) -> assign(project, choice, choice.of(TEXTS))),
          new Mutation(
              "one text for two attributes",
              (project, choice) -> {
                String text = choice.of(TEXTS);
                assign(project, choice, text);
                assign(project, choice, text);
              }),
          new Mutation(
              "a very long text",
              (project, choice) ->
                  assign(project, choice, '"' + "x".repeat(choice.of(List.of(150, 30_000))) + '"')),
          new Mutation(
              "another class in an annotation",
              (project, choice) -> {
                String type = choice.of(CLASSES);
                assign(project, choice, type);
                OddTypes.addThoseIn(type, project);
              }),
          new Mutation(
              "another item",
              (project, choice) -> {
                String type = choice.of(CLASSES);
                choice.change(
                    named(project, "Reads"), annotation -> annotation.with("items", type));
                OddTypes.addThoseIn(type, project);
              }),
          new Mutation(
              "another value in an annotation",
              (project, choice) -> assign(project, choice, choice.of(OTHERS))),
          new Mutation(
              "a name on the wire",
              (project, choice) ->
                  choice.change(
                      named(
                          project,
                          choice.of(
                              "Filter",
                              "Flag",
                              "Key",
                              "Param",
                              "PageNumber",
                              "Cursor",
                              "PageSize")),
                      annotation -> annotation.with("value", choice.of(TEXTS)))),
          new Mutation(
              "another attribute",
              (project, choice) ->
                  choice.change(
                      project.annotations(),
                      annotation ->
                          annotation.with(
                              choice.of(
                                  "name",
                                  "first",
                                  "from",
                                  "as",
                                  "value",
                                  "items",
                                  "answer",
                                  "data",
                                  "success",
                                  "successIs",
                                  "requests",
                                  "seconds",
                                  "scope",
                                  "code",
                                  "maxGroups",
                                  "when",
                                  "unless",
                                  "next",
                                  "max",
                                  "min",
                                  "form",
                                  "missing"),
                              choice.of(choice.of(OTHERS), choice.of(TEXTS))))),
          new Mutation(
              "another documentation of a method",
              (project, choice) ->
                  choice.change(project.methods(), method -> method.doc = choice.of(DOCS))),
          new Mutation(
              "another documentation of a spec",
              (project, choice) ->
                  choice.change(project.specs(), spec -> spec.doc = choice.of(DOCS))));

  private ValueMutations() {}

  private static List<Annotation> named(Project project, String name) {
    return project.annotations().stream()
        .filter(annotation -> annotation.name.equals(name))
        .toList();
  }

  /** Assigns another value to an existing attribute. */
  private static void assign(Project project, Choice choice, String value) {
    List<Annotation> all =
        project.annotations().stream()
            .filter(annotation -> !annotation.attributes.isEmpty())
            .toList();
    choice.change(
        all,
        annotation ->
            choice.change(
                List.copyOf(annotation.attributes.keySet()), key -> annotation.with(key, value)));
  }
}
