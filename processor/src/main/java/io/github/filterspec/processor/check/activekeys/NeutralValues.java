package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.processor.check.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** Every member that is not set can be written. */
public final class NeutralValues implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.form() instanceof WireForm.ActiveKeys
        ? spec.members().stream().filter(NeutralValues::isMissing).map(NeutralValues::problem)
        : Stream.empty();
  }

  private static boolean isMissing(SpecMember member) {
    boolean needsNone =
        member.isPaging()
            || member.isUnclear()
            || member.role() instanceof Role.Flag
            || member.isRequired()
            || member.isOutsideBody()
            || (member.role() instanceof Role.Param param && !param.orElse().isEmpty());
    return !needsNone && !member.unset().declared() && !Neutral.exists(member.type());
  }

  private static Problem problem(SpecMember member) {
    return new Problem(
        Code.FS009,
        "%s has a type without a neutral value, to be written while it is not set: add"
                .formatted(member.name())
            + " @Unset(\"…\") with one, or @Unset(absent = true)",
        member.origin());
  }
}
