package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The places in an answer that members name are names with dots between them. */
final class AnswerPaths implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream().flatMap(member -> check(member).stream());
  }

  private static Optional<Problem> check(SpecMember member) {
    if (member.role() instanceof Role.PageNumber page && !page.hasNext().isEmpty()) {
      return check(member, "hasNext", page.hasNext());
    }
    if (member.role() instanceof Role.Cursor cursor) {
      return check(member, "next", cursor.next())
          .or(
              () ->
                  cursor.hasNext().isEmpty()
                      ? Optional.empty()
                      : check(member, "hasNext", cursor.hasNext()));
    }
    return Optional.empty();
  }

  private static Optional<Problem> check(SpecMember member, String attribute, String path) {
    Origin origin = member.origin().at(RoleAnnotations.of(member), attribute);
    return AnswerPath.mistake(path, member.name(), attribute, origin);
  }
}
