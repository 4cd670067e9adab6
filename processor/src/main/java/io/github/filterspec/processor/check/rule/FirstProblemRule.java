package io.github.filterspec.processor.check.rule;

import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A list of rules about the same thing. Only the first broken rule at a place reports a problem,
 * because the correction may change the result of the other rules.
 */
public final class FirstProblemRule implements Rule {
  private final UnaryOperator<Origin> thing;
  private final List<Rule> rules;

  /**
   * Combines rules.
   *
   * @param thing returns the thing at a place; a thing has at most one broken rule
   * @param rules the rules, the most important one first
   */
  public FirstProblemRule(UnaryOperator<Origin> thing, Rule... rules) {
    this.thing = thing;
    this.rules = List.of(rules);
  }

  @Override
  public Stream<Problem> check(Spec spec) {
    Map<Origin, Rule> broken = new HashMap<>();
    return rules.stream()
        .flatMap(
            rule ->
                rule.check(spec)
                    .filter(problem -> isFirst(rule, thing.apply(problem.origin()), broken)));
  }

  private static boolean isFirst(Rule rule, Origin at, Map<Origin, Rule> broken) {
    return broken.computeIfAbsent(at, there -> rule) == rule;
  }
}
