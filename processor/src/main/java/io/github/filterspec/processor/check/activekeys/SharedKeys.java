package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.processor.check.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** Filters that share a key are told apart by their values: none may be set to its neutral one. */
public final class SharedKeys implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    if (!(spec.form() instanceof WireForm.ActiveKeys)) {
      return Stream.empty();
    }
    return spec.members().stream()
        .filter(member -> member.role() instanceof Role.Filter)
        .filter(member -> isShared(member, spec))
        .filter(member -> Neutral.canBeSet(member.type(), member.unset().hasValue()))
        .map(SharedKeys::problem);
  }

  private static boolean isShared(SpecMember member, Spec spec) {
    return spec.members().stream()
        .anyMatch(other -> !other.equals(member) && other.key().equals(member.key()));
  }

  private static Problem problem(SpecMember member) {
    return new Problem(
        Code.FS013,
        "%s shares the key %s, but can be set to its neutral value, which would then not be seen:"
                .formatted(member.name(), member.key().orElseThrow())
            + " use @Flag for a boolean, or a key of its own",
        member.origin());
  }
}
