package io.github.filterspec.processor.check.rule;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Code;
import io.github.filterspec.processor.problem.Problem;
import java.util.stream.Stream;

/**
 * A rule for a spec and its parents, which may have different wire forms. If a parent and the spec
 * have different wire forms, all problems of the members from the parent become one problem about
 * the wire form.
 */
public final class ParentFormRule implements Rule {
  private final Rule rule;

  /** Creates a rule that runs a rule whose result depends on the wire form of the spec. */
  public ParentFormRule(Rule rule) {
    this.rule = rule;
  }

  @Override
  public Stream<Problem> check(Spec spec) {
    return rule.check(spec).map(problem -> ofParent(problem, spec)).distinct();
  }

  private static Problem ofParent(Problem problem, Spec spec) {
    ClassName parent = spec.ofOtherForms().get(problem.origin().type());
    return parent == null ? problem : contradiction(spec, parent);
  }

  private static Problem contradiction(Spec spec, ClassName parent) {
    String message =
        "%1$s extends %2$s, but %1$s and %2$s have different wire forms. Give both specs the same wire form, or do not extend %2$s";
    String name = parent.simpleName();
    return new Problem(
        Code.CONFLICTING_PARENTS,
        message.formatted(spec.type().simpleName(), name),
        spec.origin().at(spec.form().type().annotation(), ""));
  }
}
