package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RequestOnlyRole;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule that a spec has only one of page number, offset and cursor. */
final class OneWayOfPagingRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<SpecMember> pages =
        spec.members().stream()
            .filter(SpecMember::isPage)
            .sorted(Inheritance.inheritedFirst(spec))
            .toList();
    return pages.stream()
        .filter(page -> !kind(page).equals(kind(pages.get(0))))
        .map(page -> problem(page, pages.get(0)));
  }

  /** Returns the two kinds, in the same order for each pair of kinds. */
  private static String kinds(SpecMember first, SpecMember second) {
    return Stream.of("a page number", "an offset", "a cursor")
        .filter(kind -> kind.equals(kind(first)) || kind.equals(kind(second)))
        .collect(Collectors.joining(" and "));
  }

  private static String kind(SpecMember page) {
    return RequestOnlyRole.of(page).map(RequestOnlyRole::name).orElse("");
  }

  private static Problem problem(SpecMember second, SpecMember first) {
    return new Problem(
        Code.CONFLICTING_PAGING,
        "the spec has both %s and %s, but a spec cannot have both %s. Remove the member that the API does not use"
            .formatted(first.call(), second.call(), kinds(first, second)),
        second.origin().at(RoleAnnotations.of(second), ""));
  }
}
