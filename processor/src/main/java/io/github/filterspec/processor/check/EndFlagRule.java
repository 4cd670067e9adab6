package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that a page number or a cursor does not have both {@code hasNext} and {@code isLast}.
 */
final class EndFlagRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(EndFlagRule::hasTwoFlags)
        .map(
            member ->
                new Problem(
                    Code.CONFLICTING_PAGING,
                    member.call()
                        + " has both hasNext and isLast. Keep only the attribute whose path is in the answers of the API",
                    member.origin().at(RoleAnnotations.of(member), "isLast")));
  }

  private static boolean hasTwoFlags(SpecMember member) {
    if (member.role() instanceof Role.PageNumber page) {
      return !page.hasNext().isEmpty() && !page.isLast().isEmpty();
    }
    return member.role() instanceof Role.Cursor cursor
        && !cursor.hasNext().isEmpty()
        && !cursor.isLast().isEmpty();
  }
}
