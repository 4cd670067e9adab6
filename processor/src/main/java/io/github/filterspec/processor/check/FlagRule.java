package io.github.filterspec.processor.check;

import io.github.filterspec.Flag;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that a member with {@code @Flag} is a boolean. */
final class FlagRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.role() instanceof Role.Flag)
        .filter(member -> member.type() != ValueType.Scalar.BOOLEAN)
        .filter(member -> !(member.type() instanceof Unwritable))
        .map(
            member ->
                new Problem(
                    Code.FLAG_NOT_BOOLEAN,
                    "%s is a flag, but its type is not boolean. Change the type to boolean, or use @Filter"
                        .formatted(member.call()),
                    member.origin().at(Flag.class, "")));
  }
}
