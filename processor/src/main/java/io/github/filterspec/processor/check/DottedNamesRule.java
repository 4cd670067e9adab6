package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * The rule that the field name of a member about pages, such as a cursor, contains no unquoted dot,
 * if the body cannot have nested fields. The name {@code a.b} means the field {@code b} in the
 * object {@code a}. If the dot is a part of the field name, the user writes {@code ['a.b']}.
 */
final class DottedNamesRule implements Rule {
  @Override
  public Stream<Problem> check(Spec spec) {
    FormType form = spec.form().type();
    return form == FormType.JSON_BODY || form.carrier() != Carrier.BODY
        ? Stream.empty()
        : spec.members().stream()
            .filter(SpecMember::hasOpenDot)
            .map(
                member ->
                    new Problem(
                        Code.BLANK_WIRE_NAME,
                        "the field \"%1$s\" of %2$s has a dot, which means a nested field, but %2$s cannot be in a nested field. If the dot is a part of the name, write value = \"['%1$s']\""
                            .formatted(member.field(), member.call()),
                        member.origin().at(RoleAnnotations.of(member), "value")));
  }
}
