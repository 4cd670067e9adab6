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
        .filter(member -> allInUrl || member.isOutsideBody() || member.isInUrl())
        .filter(member -> !isSingle(member.valueType()))
        .filter(member -> spec.flatFields(member).isEmpty()) // its two ends are single values
        .filter(member -> member.writing().elements().isEmpty()) // ElementsRule checks the others
        .map(SingleValueRule::problem);
  }

  /** Returns true if a value of the type is one text, one number or one boolean. */
  static boolean isSingle(ValueType type) {
    return type instanceof ValueType.Scalar
        || type instanceof ValueType.Enumeration
        || type instanceof ValueType.OpenEnum
        || type instanceof ValueType.Written
        || (type instanceof ValueType.SortType sort && sort.isText())
        || (type instanceof ValueType.FilterType filter && filter.isText())
        || type instanceof Unwritable;
  }

  private static Problem problem(SpecMember member) {
    String advice =
        ElementsRule.hasElements(member.type()) && !member.isOutsideBody()
            ? "Add @Elements to say how several values are written"
            : "Use a text, a number, a boolean, an enum, a time, a date or a UUID as the type";
    return new Problem(
        Code.UNSUPPORTED_TYPE,
        "%s is sent in the URL or in a header, where only single values are supported. %s"
            .formatted(member.call(), advice),
        member.origin());
  }
}
