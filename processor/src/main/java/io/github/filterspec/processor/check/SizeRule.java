package io.github.filterspec.processor.check;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.model.SpecMember.Role;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The rule that a spec does not have too many members. Java allows 65,535 bytes of code for
 * initializing the constants of a class, and each member needs constants. The rule estimates the
 * number of bytes. The estimate is an upper bound for the bytecode from javac and from Eclipse's
 * compiler.
 */
final class SizeRule implements Rule {
  private static final int LIMIT = 64_000;
  private static final int MEMBER = 32;
  private static final int CONDITION = 50;
  private static final int TYPE = 3;
  private static final int OPTION = 12;
  private static final int RENAMED_CONSTANT = 14;
  private static final int FIXED_FIELD = 12;

  @Override
  public Stream<Problem> check(Spec spec) {
    int size =
        spec.members().stream().mapToInt(member -> size(member, spec)).sum()
            + spec.constants().size() * FIXED_FIELD;
    return size <= LIMIT ? Stream.empty() : Stream.of(problem(spec, size));
  }

  private static int size(SpecMember member, Spec spec) {
    int types = member.type().withParts().mapToInt(SizeRule::size).sum();
    boolean optional =
        member.unset().declared()
            || member.pattern().isPresent()
            || member.role() instanceof Role.Param;
    return (spec.form().type().hasConditions() ? CONDITION : MEMBER)
        + (optional ? OPTION : 0)
        + types;
  }

  private static int size(ValueType type) {
    if (type instanceof ValueType.Enumeration enumeration) {
      long renamed =
          enumeration.constants().stream()
              .filter(constant -> !constant.name().equals(constant.wire()))
              .count();
      return (int) Math.min(LIMIT, renamed * RENAMED_CONSTANT) + 2 * TYPE;
    }
    boolean simple = type instanceof ValueType.Scalar || type.parts().size() == 1;
    return simple ? TYPE : 4 * TYPE;
  }

  private static Problem problem(Spec spec, int size) {
    return new Problem(
        Code.SPEC_TOO_LARGE,
        String.format(
            Locale.ROOT,
            "%s is too large: the %d members and the renamed constants of their enums need about %,d"
                + " bytes in the generated class. The limit is %,d bytes. Split the spec into smaller specs",
            spec.type().simpleName(),
            spec.members().size(),
            size,
            LIMIT),
        spec.origin().at(FilterSpec.class, ""));
  }
}
