package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.LastPage;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that the client can recognise the last page by {@code total} and {@code shorter} in
 * {@code @LastPage}, and that {@code pageSize} has a meaning and a valid value.
 */
final class LastPageRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.endpoint().flatMap(Endpoint::lastPage).stream()
        .filter(last -> last.signs().size() == 1) // the number of signs is already reported
        .filter(last -> hasPages(spec))
        .flatMap(last -> problem(spec, last).stream());
  }

  private static boolean hasPages(Spec spec) {
    return spec.members().stream().anyMatch(SpecMember::isPage)
        || spec.endpoint().flatMap(Endpoint::nextPage).isPresent();
  }

  private static Optional<Problem> problem(Spec spec, LastPage last) {
    if (!last.total().isEmpty() && spec.members().stream().noneMatch(SpecMember::isCounter)) {
      return problem(
          spec,
          "total needs an offset or a page number, because a cursor or a URL does not say how many items came before the page. Remove @LastPage, or use another attribute of @LastPage",
          "total");
    }
    boolean needsSize =
        last.shorter() || (!last.total().isEmpty() && spec.pageNumber().isPresent());
    return last.pageSize()
        .map(size -> sizeProblem(spec, last, size, needsSize))
        .orElseGet(() -> needsSize ? missingSize(spec, last) : Optional.empty());
  }

  private static Optional<Problem> missingSize(Spec spec, LastPage last) {
    return pageSize(spec).isPresent()
        ? Optional.empty()
        : problem(
            spec,
            "%s needs the page size. Add pageSize = … with the default of the API, or a member with @PageSize"
                .formatted(last.shorter() ? "shorter = true" : "total"),
            last.signs().get(0));
  }

  private static Optional<Problem> sizeProblem(
      Spec spec, LastPage last, int size, boolean needsSize) {
    if (!needsSize) {
      String with =
          last.total().isEmpty() ? last.signs().get(0) : "total if the pages have an offset";
      return problem(
          spec, "pageSize has no meaning with %s. Remove pageSize".formatted(with), "pageSize");
    }
    if (size < 1) {
      return problem(spec, "pageSize is less than 1. Change pageSize to 1 or more", "pageSize");
    }
    return pageSize(spec)
        .filter(member -> member.role() instanceof Role.PageSize role && role.max() < size)
        .flatMap(
            member ->
                problem(
                    spec,
                    "pageSize is greater than the max of %s. Change pageSize or max"
                        .formatted(member.call()),
                    "pageSize"));
  }

  private static Optional<SpecMember> pageSize(Spec spec) {
    return spec.members().stream().filter(SpecMember::isPageSize).findFirst();
  }

  private static Optional<Problem> problem(Spec spec, String what, String attribute) {
    return Optional.of(
        new Problem(
            Code.INVALID_LAST_PAGE,
            "@LastPage of %s: %s".formatted(spec.type().simpleName(), what),
            spec.origin().at(io.github.filterspec.LastPage.class, attribute)));
  }
}
