package io.github.filterspec.processor.check;

import io.github.filterspec.Unset;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** What a member declares to be written while unset can be written, and is the only such thing. */
final class UnsetValues implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.unset().declared())
        .flatMap(member -> check(member).stream());
  }

  private static Optional<Problem> check(SpecMember member) {
    WhenUnset unset = member.unset();
    if (unset.hasValue() && unset.absent()) {
      return problem(member, "is either absent or has a value while unset, not both", "absent");
    }
    if (!unset.hasValue() && !unset.absent()) {
      return problem(member, "says nothing with @Unset: give a value, or absent = true", "");
    }
    if (member.isPageNumber()) {
      return problem(member, "is a page number, which is always written: remove @Unset", "");
    }
    if (member.role() instanceof Role.Param param && !param.orElse().isEmpty()) {
      return problem(member, "has a default, which is written while unset: remove @Unset", "");
    }
    return unset.hasValue() ? value(member, unset.value()) : Optional.empty();
  }

  private static Optional<Problem> value(SpecMember member, String value) {
    if (isNumber(member.type())) {
      return Numbers.isFinite(value)
          ? Optional.empty()
          : problem(
              member, "is a number, but its neutral value \"" + value + "\" is none", "value");
    }
    return isText(member.type())
        ? Optional.empty()
        : problem(member, "has a type whose neutral value cannot be another one", "value");
  }

  private static boolean isNumber(ValueType type) {
    return type == ValueType.Scalar.INT
        || type == ValueType.Scalar.LONG
        || type == ValueType.Scalar.DOUBLE;
  }

  private static boolean isText(ValueType type) {
    return type instanceof ValueType.Enumeration
        || type instanceof ValueType.OpenEnum
        || (type instanceof ValueType.Scalar && type != ValueType.Scalar.BOOLEAN)
        || type instanceof ValueType.Unwritable;
  }

  private static Optional<Problem> problem(SpecMember member, String what, String attribute) {
    return Optional.of(
        new Problem(
            Code.FS016, member.name() + " " + what, member.origin().at(Unset.class, attribute)));
  }
}
