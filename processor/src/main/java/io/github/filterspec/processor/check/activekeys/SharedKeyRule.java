package io.github.filterspec.processor.check.activekeys;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Scalar;
import io.github.filterspec.processor.model.WireForm;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule that callers cannot set a filter to its unset value if another filter has the same key.
 * If a caller could set one of two filters with the same key to its unset value, the API could not
 * see that the filter is set.
 */
public final class SharedKeyRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    if (!(spec.form() instanceof WireForm.ActiveKeys)) {
      return Stream.empty();
    }
    Map<Optional<String>, Long> uses =
        spec.members().stream()
            .collect(Collectors.groupingBy(SpecMember::key, Collectors.counting()));
    return spec.members().stream()
        .filter(member -> member.role() instanceof Role.Filter)
        .filter(member -> uses.getOrDefault(member.key(), 0L) > 1)
        .filter(member -> canBeSetToUnsetValue(member.type(), member.unset().hasValue()))
        .map(SharedKeyRule::problem);
  }

  private static Problem problem(SpecMember member) {
    return new Problem(
        Code.AMBIGUOUS_SHARED_KEY,
        "%1$s and another filter have the key \"%2$s\". If a caller sets %1$s to the value that is also sent while %1$s is not set, the API cannot see that %1$s is set. Give %1$s another key, or use @Flag if the type is boolean"
            .formatted(member.call(), member.key().orElseThrow()),
        member.origin());
  }

  private static boolean canBeSetToUnsetValue(ValueType type, boolean declared) {
    if (type instanceof Scalar scalar) {
      return scalar == Scalar.BOOLEAN || declared;
    }
    if (type.plain() == Scalar.BOOLEAN) {
      return true;
    }
    return declared
        && (type instanceof ValueType.Written
            || type instanceof ValueType.Enumeration
            || type instanceof ValueType.OpenEnum);
  }
}
