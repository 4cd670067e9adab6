package io.github.filterspec.processor.check;

import io.github.filterspec.ActiveKeys;
import io.github.filterspec.Range;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType.TimeRangeType;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * A dot in the name of a field means one thing. In a URL it belongs to the name. In a JSON body it
 * could mean a nested field, so a name with a dot is quoted there.
 */
final class DottedNames implements Rule {
  private static final String ADVICE =
      "the field \"%1$s\" of %2$s has a dot, which does not nest in a JSON body: write field = \"['%1$s']\" if the dot belongs to the name%3$s";

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form().type().carrier() != Carrier.BODY
        ? Stream.empty()
        : Stream.of(list(spec), members(spec), ranges(spec), constants(spec))
            .flatMap(problems -> problems);
  }

  private static Stream<Problem> list(Spec spec) {
    return spec.form() instanceof WireForm.ActiveKeys form && form.hasOpenDot()
        ? Stream.of(
            new Problem(
                Code.BLANK_WIRE_NAME,
                "the list of active keys \"%1$s\" has a dot, which does not nest in a JSON body: write \"['%1$s']\" if the dot belongs to the name"
                    .formatted(form.list()),
                spec.origin().at(ActiveKeys.class, "value")))
        : Stream.empty();
  }

  private static Stream<Problem> ranges(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.type() instanceof TimeRangeType range && range.hasOpenDot())
        .map(
            member ->
                new Problem(
                    Code.BLANK_WIRE_NAME,
                    "an end of %s has a name with a dot, which does not nest in a JSON body: write it like \"['a.b']\" if the dot belongs to the name"
                        .formatted(member.name()),
                    member.origin().at(Range.class, "")));
  }

  private static Stream<Problem> members(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.hasOpenDot() && !member.isOutsideBody())
        .map(DottedNames::problem);
  }

  private static Problem problem(SpecMember member) {
    String nest =
        member.isPaging() ? "" : ", or make the member a record that has the nested field";
    return new Problem(
        Code.BLANK_WIRE_NAME,
        ADVICE.formatted(member.field(), member.name(), nest),
        member.origin().at(RoleAnnotations.of(member), "field"));
  }

  private static Stream<Problem> constants(Spec spec) {
    return spec.constants().stream()
        .filter(Spec.ConstantField::hasOpenDot)
        .map(
            constant ->
                new Problem(
                    Code.BLANK_WIRE_NAME,
                    ADVICE.formatted(constant.field(), "a constant", ""),
                    constant.origin()));
  }
}
