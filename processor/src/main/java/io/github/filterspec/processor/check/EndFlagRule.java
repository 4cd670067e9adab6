package io.github.filterspec.processor.check;

import io.github.filterspec.LastPage;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that {@code @LastPage} has exactly one of the attributes {@code when} and {@code
 * unless}, and that the spec has pages.
 */
final class EndFlagRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().flatMap(Endpoint::lastPage).stream()
        .flatMap(
            last -> {
              if (!last.when().isEmpty() && !last.unless().isEmpty()) {
                return problem(
                    spec,
                    Code.CONFLICTING_PAGING,
                    "@LastPage has both when and unless. Keep only the attribute whose path is in the answers of the API",
                    "unless");
              }
              if (last.when().isEmpty() && last.unless().isEmpty()) {
                return problem(
                    spec,
                    Code.MISPLACED_ANNOTATION,
                    "@LastPage names no flag. Add when = \"…\" with the path of a boolean that is true on the last page, or unless = \"…\" with the path of a boolean that is true if another page follows",
                    "");
              }
              return withoutPages(spec);
            });
  }

  private static Stream<Problem> withoutPages(Spec spec) {
    if (spec.isCommand()) {
      return problem(
          spec,
          Code.MISPLACED_ANNOTATION,
          "@LastPage has no meaning on %s, because a command has no pages. Remove @LastPage"
              .formatted(spec.type().simpleName()),
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
