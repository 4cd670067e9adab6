package io.github.filterspec.processor.check;

import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** Every member's type can be written. */
final class WritableTypes implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.type() instanceof ValueType.Unwritable)
        .filter(member -> !member.type().equals(ValueType.Unwritable.REPORTED))
        .map(
            member -> {
              ValueType.Unwritable type = (ValueType.Unwritable) member.type();
              return new Problem(
                  Code.FS007,
                  "%s has a type that cannot be written, %s: %s"
                      .formatted(member.name(), type.type(), type.reason()),
                  member.origin());
            });
  }
}
