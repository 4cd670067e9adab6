package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.AnswerPath;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that the paths in {@code @PageNumber} and {@code @Cursor} are valid. */
final class AnswerPathRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream().flatMap(AnswerPathRule::check).flatMap(Optional::stream);
  }

  private static Stream<Optional<Problem>> check(SpecMember member) {
    if (member.role() instanceof Role.PageNumber page) {
      return Stream.of(
          checkIfWritten(member, "hasNext", page.hasNext()),
          checkIfWritten(member, "isLast", page.isLast()));
    }
    if (member.role() instanceof Role.Cursor cursor) {
      return Stream.of(
          check(member, "next", cursor.next()),
          checkIfWritten(member, "hasNext", cursor.hasNext()),
          checkIfWritten(member, "isLast", cursor.isLast()));
    }
    return Stream.empty();
  }

  private static Optional<Problem> checkIfWritten(
      SpecMember member, String attribute, String path) {
    return path.isEmpty() ? Optional.empty() : check(member, attribute, path);
  }

  private static Optional<Problem> check(SpecMember member, String attribute, String path) {
    Origin origin = member.origin().at(RoleAnnotations.of(member), attribute);
    return AnswerPath.problem(path, member.call(), attribute, origin);
  }
}
