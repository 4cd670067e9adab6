package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The rule that a spec does not have both a page number and a cursor. */
final class OneWayOfPagingRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<SpecMember> pages =
        spec.members().stream()
            .filter(SpecMember::isPage)
            .sorted(Inheritance.inheritedFirst(spec))
            .toList();
    return pages.stream()
        .filter(page -> page.isCursor() != pages.get(0).isCursor())
        .map(page -> problem(page, pages.get(0)));
  }

  private static Problem problem(SpecMember second, SpecMember first) {
    return new Problem(
        Code.CONFLICTING_PAGING,
        "the spec has both %s and %s, but a spec cannot have both a page number and a cursor. Remove the member that the API does not use"
            .formatted(first.call(), second.call()),
        second.origin().at(RoleAnnotations.of(second), ""));
  }
}
