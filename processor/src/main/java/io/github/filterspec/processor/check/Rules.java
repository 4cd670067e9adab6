package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.activekeys.NeutralValues;
import io.github.filterspec.processor.check.activekeys.SharedKeys;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;

/** All rules. */
public final class Rules {
  private static final List<Rule> RULES =
      List.of(
          new WireNames(),
          new WritableTypes(),
          new RangeNames(),
          new Flags(),
          new PageNumbers(),
          new DistinctFields(),
          new FreeNames(),
          new Defaults(),
          new UnsetValues(),
          new ComponentUnsetValues(),
          new DistinctParts(),
          new EndpointRule(),
          new FormOfMethod(),
          new PathParams(),
          new HeaderParams(),
          new WholeBodies(),
          new RequiredMembers(),
          new SingleValues(),
          new PlainForms(),
          new NeutralValues(),
          new SharedKeys());

  private Rules() {}

  /** What is wrong with a spec. */
  public static List<Problem> check(Spec spec) {
    return RULES.stream().flatMap(rule -> rule.check(spec)).toList();
  }

  /** What is wrong with the annotation of an API. */
  public static List<Problem> check(Api api) {
    return new ApiRule().check(api).toList();
  }
}
