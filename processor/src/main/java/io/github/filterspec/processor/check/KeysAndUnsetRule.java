package io.github.filterspec.processor.check;

import io.github.filterspec.Key;
import io.github.filterspec.Unset;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule that each key and each {@code @Unset} on a member has an effect. A key has no effect if
 * the wire form has no keys, and {@code @Unset} has no effect if the wire form never sends unset
 * members. An expression that is a JSON array can have {@code @Unset("[]")} in every body.
 */
final class KeysAndUnsetRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    FormType form = spec.form().type();
    return form.isDeclared()
        ? spec.members().stream().flatMap(member -> check(member, form).stream())
        : Stream.empty();
  }

  private static Optional<Problem> check(SpecMember member, FormType form) {
    boolean reported = member.isPaging() || member.isOutsideBody(); // other rules report these
    if (form.omitsUnset() && member.unset().declared() && !reported && !isArray(member, form)) {
      return Optional.of(
          new Problem(
              Code.MISPLACED_ANNOTATION,
              "a spec with %s sends only members that are set or have a default, so @Unset has no effect on %s. Remove @Unset"
                  .formatted(form, member.call()),
              member.origin().at(Unset.class, "")));
    }
    return form.hasKeys() || !member.declaresKey()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                Code.MISPLACED_ANNOTATION,
                "the key of %s has no meaning, because a spec with %s has no list of active keys. Remove @Key"
                    .formatted(member.call(), form),
                member.origin().at(Key.class, "")));
  }

  /**
   * Returns true for an expression that is a JSON array. Many APIs require an empty array in the
   * body if no condition is set.
   */
  private static boolean isArray(SpecMember member, FormType form) {
    return member.type() instanceof ValueType.FilterType filter
        && filter.isArray()
        && form.carrier() == FormType.Carrier.BODY
        && !member.unset().absent();
  }
}
