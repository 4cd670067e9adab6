package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.Unwritable;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that a path parameter, a query parameter or a header is a single value. */
final class SingleValueRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    boolean allInUrl = spec.form().type().carrier() == Carrier.URL;
    return spec.members().stream()
        .filter(member -> allInUrl || member.isOutsideBody())
        .filter(member -> !isSingle(member.type()))
        .map(SingleValueRule::problem);
  }

  private static boolean isSingle(ValueType type) {
    return type instanceof ValueType.Scalar
        || type instanceof ValueType.Enumeration
        || type instanceof ValueType.OpenEnum
        || type instanceof Unwritable;
  }

  private static Problem problem(SpecMember member) {
    return new Problem(
        Code.UNSUPPORTED_TYPE,
        "%s is sent in the URL or in a header, where only single values are supported. Use a text, a number, a boolean, an enum, a time, a date or a UUID as the type"
            .formatted(member.call()),
        member.origin());
  }
}
