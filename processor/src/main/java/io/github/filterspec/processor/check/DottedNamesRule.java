package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.member.RoleAnnotations;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType.Carrier;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * A paging member pairs a path into the answer with a field of the request. A dot separates names
 * in the path, so a dot in the field of a JSON body must not silently belong to the name.
 */
final class DottedNamesRule implements Rule {
  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form().type().carrier() != Carrier.BODY
        ? Stream.empty()
        : spec.members().stream()
            .filter(SpecMember::hasOpenDot)
            .map(
                member ->
                    new Problem(
                        Code.BLANK_WIRE_NAME,
                        "the field \"%1$s\" has a dot, but the paging member %2$s cannot be in a nested field. If the name itself contains the dot, write field = \"['%1$s']\""
                            .formatted(member.field(), member.call()),
                        member.origin().at(RoleAnnotations.of(member), "field")));
  }
}
