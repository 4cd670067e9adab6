package io.github.filterspec.processor.mutation;

import java.util.List;

/**
 * Annotations that are added, removed, repeated, moved to another element, or that lose an
 * attribute.
 */
final class AnnotationMutations {
  private static final List<String> OF_METHODS =
      Choice.listed(
          """
          Filter; Flag; Param; Key("k"); Required; DefaultValue("1"); PathParam; HeaderParam("x");
          WholeBody; PageNumber(first = 1); Offset; Offset(first = -1); Cursor(next = "a.b");
          Cursor(next = "a.b", missing = Cursor.Missing.IS_THE_END); Cursor; Cursor(lastItem = "id");
          Cursor(lastItem = "$L", mayRepeat = true); PageSize(max = 9); PageSize(min = 9, max = 1); InUrl; Elements(Elements.Form.JOINED); Elements(Elements.Form.REPEATED);
          Elements(value = Elements.Form.JOINED, separator = ""); WrittenAs(WrittenAs.Notation.EPOCH_SECONDS); WrittenAs(WrittenAs.Notation.TEXT); WrittenAs(WrittenAs.Notation.NUMBER);
          Matches("[a-z]+"); Matches("(");
          CustomParam(value = "a[{name}]", pattern = "[a-z]+"); CustomParam(value = "$L", pattern = "("); Ends(from = "a", to = "b"); Unset; Unset("1");
          Unset(as = Unset.As.ABSENT); Unset(value = "1", as = Unset.As.ABSENT); Clearable(as = Clearable.As.NULL); Clearable(as = Clearable.As.EMPTY); Compares("id"); Compares(""); Compares(value = "x", means = Meaning.IN, ignoreCase = true);
          Deprecated; Deprecated(since = "1", forRemoval = true); Override; SuppressWarnings("x"); Nullable;
          Missing; FilterSpec; FilterspecGenerated(String.class); JsonProperty("x")
          """);
  private static final List<String> OF_TYPES =
      Choice.listed(
          """
          FilterSpec; ActiveKeys("keys"); ActiveKeys("status"); JsonBody; QueryParameters;
          TaggedConditions(groups = "or", conditions = "and", tag = "type");
          TaggedConditions(form = NormalForm.AND_OF_ORS, groups = "a", conditions = "a", tag = "a");
          Constant(name = "kind", value = "x"); Constant(name = "status", value = "x");
          Reads(method = HttpMethod.POST, path = "x", items = String.class);
          Writes(method = HttpMethod.GET, path = "x/{id}"); Shop; Api;
          LastPage; LastPage(when = "a.b"); LastPage(unless = "a.b"); LastPage(when = "a", unless = "b");
          NextPage; NextPage(url = "a.b"); NextPage(linkHeader = true); NextPage(url = "a", linkHeader = true);
          PageCap(pages = 9); PageCap; LastPage(total = "a.b"); LastPage(shorter = true, pageSize = 30); LastPage(total = "$L", pageSize = -1);
          SignIn(SignIn.Scheme.BEARER); Envelope; Envelope(data = ""); Envelope(successIs = "*/\\\\");
          Envelope(data = "a", success = "b"); ConstantHeader(name = "", value = "");
          ConstantHeader(name = "a", value = "\\u00e9"); ConstantHeader(name = "A", value = "$L");
          RateLimit(requests = -1, seconds = 60); RateLimit(requests = 1, seconds = 0);
          RateLimit(requests = 1, seconds = 1, scope = RateLimit.Scope.ENDPOINT); ErrorShape;
          ErrorShape(code = "$L\\n"); MediaTypes("text/plain"); MediaTypes("a");
          Deprecated; Deprecated(forRemoval = true); FunctionalInterface; SafeVarargs; NullMarked;
          NullUnmarked; Missing; FilterspecGenerated(String.class); Filter;
          java.lang.annotation.Target({})
          """);

  static final List<Mutation> ALL =
      List.of(
          new Mutation(
              "one more annotation on a method",
              (project, choice) -> annotate(project.methods(), choice, OF_METHODS)),
          new Mutation(
              "one more annotation on a type",
              (project, choice) -> annotate(project.all(), choice, OF_TYPES)),
          new Mutation(
              "one more annotation on a spec",
              (project, choice) -> annotate(project.specs(), choice, OF_TYPES)),
          new Mutation(
              "another annotation on a method",
              (project, choice) ->
                  choice.change(
                      project.methods(),
                      method -> {
                        method.annotations.clear();
                        method.annotations.add(new Annotation(choice.of(OF_METHODS)));
                      })),
          new Mutation(
              "an annotation less",
              (project, choice) ->
                  choice.change(
                      annotated(project),
                      annotated ->
                          annotated.annotations().remove(choice.of(annotated.annotations())))),
          new Mutation(
              "an annotation twice",
              (project, choice) ->
                  choice.change(
                      annotated(project),
                      annotated ->
                          annotated.annotations().add(choice.of(annotated.annotations()).copy()))),
          new Mutation(
              "an annotation from elsewhere",
              (project, choice) ->
                  choice.change(
                      project.annotated(),
                      annotated ->
                          annotated.annotations().add(choice.of(project.annotations()).copy()))),
          new Mutation(
              "an attribute less",
              (project, choice) ->
                  choice.change(
                      project.annotations(),
                      annotation ->
                          choice.change(
                              List.copyOf(annotation.attributes.keySet()),
                              annotation.attributes::remove))));

  private AnnotationMutations() {}

  private static void annotate(
      List<? extends Annotated> all, Choice choice, List<String> annotations) {
    choice.change(
        all, annotated -> annotated.annotations().add(new Annotation(choice.of(annotations))));
  }

  private static List<Annotated> annotated(Project project) {
    return project.annotated().stream()
        .filter(annotated -> !annotated.annotations().isEmpty())
        .toList();
  }
}
