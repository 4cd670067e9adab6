package io.github.filterspec.processor.check;

import io.github.filterspec.Unset;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** Where unset members are absent anyway and there are no keys, nothing is said of either. */
final class PlainForms implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    boolean plain =
        spec.form() instanceof WireForm.JsonBody || spec.form() instanceof WireForm.QueryParameters;
    return plain
        ? spec.members().stream().flatMap(member -> check(member).stream())
        : Stream.empty();
  }

  private static Optional<Problem> check(SpecMember member) {
    boolean mistaken = member.isPaging() || member.isOutsideBody(); // wherever it stands
    if (member.unset().declared() && !mistaken) {
      return Optional.of(
          new Problem(
              Code.MISPLACED_ANNOTATION,
              member.name() + " is absent while it is unset, in this form: remove @Unset",
              member.origin().at(Unset.class, "")));
    }
    return member
        .key()
        .filter(key -> !key.equals(member.field()))
        .map(
            key ->
                new Problem(
                    Code.MISPLACED_ANNOTATION,
                    "this form has no keys: remove the key of " + member.name(),
                    member.origin().at(RoleAnnotations.of(member), "key")));
  }
}
