package io.github.filterspec.processor.check;

import io.github.filterspec.LastPage;
import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.AnswerPath;
import io.github.filterspec.processor.model.Endpoint;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** The rule that the paths in {@code @Cursor} and {@code @LastPage} are valid. */
final class AnswerPathRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    Stream<Optional<Problem>> ofCursors =
        spec.members().stream()
            .flatMap(
                member ->
                    member.role() instanceof Role.Cursor cursor
                        ? Stream.of(
                            path(member, "next", cursor.next()),
                            path(member, "lastItem", cursor.lastItem()))
                        : Stream.empty());
    Stream<Optional<Problem>> ofFlags =
        spec.endpoint().flatMap(Endpoint::lastPage).stream()
            .flatMap(
                last ->
                    Stream.of(
                        flag(spec, "when", last.when(), "isLast"),
                        flag(spec, "unless", last.unless(), "hasNext"),
                        flag(spec, "total", last.total(), "total")));
    return Stream.concat(ofCursors, ofFlags).flatMap(Optional::stream);
  }

  private static Optional<Problem> path(
      SpecMember member, String attribute, Optional<String> path) {
    Origin origin = member.origin().at(RoleAnnotations.of(member), attribute);
    return path.flatMap(written -> AnswerPath.problem(written, member.call(), attribute, origin));
  }

  private static Optional<Problem> flag(Spec spec, String attribute, String path, String example) {
    return path.isEmpty()
        ? Optional.empty()
        : AnswerPath.problem(
            path, "@LastPage", example, spec.origin().at(LastPage.class, attribute));
  }
}
