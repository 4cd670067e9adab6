package io.github.filterspec.processor.check;

import io.github.filterspec.WholeBody;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** A member that is the whole body leaves no room for another, and is one of a plain body. */
final class WholeBodies implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .filter(member -> member.role() instanceof Role.WholeBody)
        .filter(member -> !(spec.form() instanceof WireForm.JsonBody) || !isAlone(spec))
        .map(member -> problem(member, spec));
  }

  private static boolean isAlone(Spec spec) {
    long inBody = spec.members().stream().filter(member -> !member.isOutsideBody()).count();
    return inBody == 1 && spec.constants().isEmpty();
  }

  private static Problem problem(SpecMember member, Spec spec) {
    String message =
        spec.form() instanceof WireForm.JsonBody
            ? "%s is the whole body, so there is no room for other members or constants: remove them"
            : "%s can be the whole body of @JsonBody only";
    return new Problem(
        Code.FS028, message.formatted(member.name()), member.origin().at(WholeBody.class, ""));
  }
}
