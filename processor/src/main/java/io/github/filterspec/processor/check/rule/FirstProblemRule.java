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
 * A rule that runs a list of rules. If several rules of the list find problems in the same part of
 * a spec, only the problems of the first of these rules are reported. The correction of a reported
 * problem may also correct other problems in the same part of the spec.
 */
public final class FirstProblemRule implements Rule {
  private final UnaryOperator<Origin> thing;
  private final List<Rule> rules;

  /**
   * Creates a rule that runs several rules.
   *
   * @param thing a function that gets the place of a problem, and returns the part of the spec that
   *     contains the place
   * @param rules the rules, the most important rule first
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
