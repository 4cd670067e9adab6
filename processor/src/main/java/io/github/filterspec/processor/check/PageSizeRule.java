package io.github.filterspec.processor.check;

import io.github.filterspec.PageSize;
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
 * The rule that a spec has at most one page size. The page size must be an int with valid bounds.
 */
final class PageSizeRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    List<SpecMember> sizes =
        spec.members().stream()
            .filter(SpecMember::isPageSize)
            .sorted(Inheritance.inheritedFirst(spec))
            .toList();
    return IntStream.range(0, sizes.size())
        .mapToObj(index -> problem(sizes.get(index), index))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> problem(SpecMember size, int index) {
    if (size.type() instanceof Unwritable) {
      return Optional.empty();
    }
    if (index > 0) {
      return problem(
          size,
          "a second page size, but a spec has at most one page size. Remove one of the two page sizes",
          "");
    }
    return size.type() == ValueType.Scalar.INT
        ? bounds(size)
        : problem(size, "a page size, but its type is not int. Change the type to int", "");
  }

  private static Optional<Problem> bounds(SpecMember size) {
    if (!(size.role() instanceof Role.PageSize role)) {
      return Optional.empty();
    }
    if (role.min() < 1) {
      return problem(size, "a page size whose min is less than 1. Change min to 1 or more", "min");
    }
    if (role.max() < 1) {
      return problem(size, "a page size whose max is less than 1. Change max to 1 or more", "max");
    }
    return role.max() < role.min()
        ? problem(size, "a page size whose max is less than its min. Change min or max", "max")
        : Optional.empty();
  }

  private static Optional<Problem> problem(SpecMember size, String what, String attribute) {
    return Optional.of(
        new Problem(
            Code.INVALID_PAGE_SIZE,
            size.call() + " is " + what,
            size.origin().at(PageSize.class, attribute)));
  }
}
