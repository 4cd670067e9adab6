package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.processor.check.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that every member has an unset value or is absent while it is not set. */
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
            || (member.role() instanceof Role.Param param && param.declaresOrElse());
    return !needsNone && !member.unset().declared() && !Neutral.exists(member.type());
  }

  private static Problem problem(SpecMember member) {
    return new Problem(
        Code.MISSING_UNSET_VALUE, message(member.name(), member.type()), member.origin());
  }

  private static String message(String name, ValueType type) {
    if (type instanceof ValueType.RecordType record) {
      return "%s has a type whose part %s has no unset value, which is needed while %1$s is not set. Add @Unset(\"…\") to that part, or @Unset(absent = true) to %1$s"
          .formatted(name, Neutral.partWithout(record).orElse(""));
    }
    String advice = type instanceof ValueType.FilterType ? "" : "@Unset(\"…\") with a value, or ";
    return "%s has a type without an unset value. Add %s@Unset(absent = true)"
        .formatted(name, advice);
  }
}
