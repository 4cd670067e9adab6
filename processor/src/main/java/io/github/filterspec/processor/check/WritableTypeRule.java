package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that Filterspec can write the type of every member. */
final class WritableTypeRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(
            member ->
                member.type() instanceof Unwritable type && !type.equals(Unwritable.REPORTED)
                    ? problems(member, type)
                    : Stream.empty());
  }

  private static Stream<Problem> problems(SpecMember member, Unwritable type) {
    Origin use = member.origin();
    return type.causes().isEmpty()
        ? Stream.of(new Problem(Code.UNSUPPORTED_TYPE, message(member, type), use))
        : type.causes().stream()
            .map(cause -> new Problem(Code.UNSUPPORTED_TYPE, cause.message(), cause.origin(), use));
  }

  private static String message(SpecMember member, Unwritable type) {
    Unwritable shown =
        member.role() instanceof Role.Flag
            ? new Unwritable(type.type(), "A flag must be a boolean. Change the type to boolean")
            : type;
    return shown.message(member.call());
  }
}
