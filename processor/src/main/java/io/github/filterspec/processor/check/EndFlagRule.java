package io.github.filterspec.processor.check;

import io.github.filterspec.LastPage;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule that {@code @LastPage} has exactly one of the attributes {@code when}, {@code unless},
 * {@code total} and {@code shorter}, and that the spec has pages.
 */
final class EndFlagRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().flatMap(Endpoint::lastPage).stream()
        .flatMap(
            last -> {
              List<String> signs = last.signs();
              if (signs.size() > 1) {
                return problem(
                    spec,
                    Code.CONFLICTING_PAGING,
                    "@LastPage has both %s and %s. Keep only the attribute %s"
                        .formatted(signs.get(0), signs.get(1), which(signs)),
                    signs.get(1));
              }
              if (signs.isEmpty()) {
                return problem(
                    spec,
                    Code.MISPLACED_ANNOTATION,
                    "@LastPage does not say how the client recognises the last page. Add when = \"…\" with the path of a boolean that is true on the last page, unless = \"…\" with the path of a boolean that is true if another page follows, total = \"…\" with the path of the number of all items, or shorter = true",
                    "");
              }
              return withoutPages(spec);
            });
  }

  private static String which(List<String> signs) {
    return signs.equals(List.of("when", "unless"))
        ? "whose path is in the answers of the API"
        : "that is right for the API";
  }

  private static Stream<Problem> withoutPages(Spec spec) {
    if (spec.isRequestWithoutPages()) {
      return problem(
          spec,
          Code.MISPLACED_ANNOTATION,
          "@LastPage has no meaning on %s, because a %s has no pages. Remove @LastPage"
              .formatted(spec.type().simpleName(), spec.noun()),
          "");
    }
    return spec.members().stream().anyMatch(SpecMember::isPage)
            || spec.endpoint().flatMap(Endpoint::nextPage).isPresent()
        ? Stream.empty()
        : problem(
            spec,
            Code.MISPLACED_ANNOTATION,
            "@LastPage has no meaning on %1$s, because %1$s has no page number, no offset and no cursor. Add a member with @PageNumber, @Offset or @Cursor, or remove @LastPage"
                .formatted(spec.type().simpleName()),
            "");
  }

  private static Stream<Problem> problem(Spec spec, Code code, String message, String attribute) {
    return Stream.of(new Problem(code, message, spec.origin().at(LastPage.class, attribute)));
  }
}
