package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.syntax.SlowPattern;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.model.SpecMember;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/** The rule that every text can be compared quickly with the pattern of a member. */
final class SlowPatternRule implements Rule {

  @Override
  public Stream<Problem> check(Spec spec) {
    return spec.members().stream()
        .flatMap(
            member ->
                member.pattern().flatMap(SlowPattern::reason).stream()
                    .map(
                        reason ->
                            problem(
                                member,
                                reason,
                                member.origin().at(io.github.filterspec.Matches.class, "value"))));
  }

  /** Returns the warning about a pattern at the given place. */
  static Problem problem(SpecMember member, String reason, Origin origin) {
    return new Problem(
        Code.SLOW_PATTERN,
        "the pattern of %s is too slow for some texts: %s".formatted(member.call(), reason),
        origin);
  }
}
