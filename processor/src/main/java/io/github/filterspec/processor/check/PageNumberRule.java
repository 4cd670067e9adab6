package io.github.filterspec.processor.check;

import io.github.filterspec.PageNumber;
import io.github.filterspec.processor.check.member.Inheritance;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rule that a spec has at most one page number. The page number must be an int, and the first
 * page must be 0 or more.
 */
final class PageNumberRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<SpecMember> pages =
        spec.members().stream()
            .filter(SpecMember::isPageNumber)
            .sorted(Inheritance.inheritedFirst(spec))
            .toList();
    return IntStream.range(0, pages.size())
        .mapToObj(index -> problem(pages.get(index), index))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> problem(SpecMember page, int index) {
    if (page.type() instanceof Unwritable) {
      return Optional.empty();
    }
    if (index > 0) {
      return problem(
          page,
          "a second page number, but a spec has at most one page number. Remove one of the two page numbers",
          "");
    }
    if (page.type() != ValueType.Scalar.INT) {
      return problem(page, "a page number, but its type is not int. Change the type to int", "");
    }
    return page.role() instanceof Role.PageNumber role && role.first() < 0
        ? problem(
            page, "a page number whose first page is negative. Change first to 0 or more", "first")
        : Optional.empty();
  }

  private static Optional<Problem> problem(SpecMember page, String what, String attribute) {
    return Optional.of(
        new Problem(
            Code.INVALID_PAGE_NUMBER,
            page.call() + " is " + what,
            page.origin().at(PageNumber.class, attribute)));
  }
}
