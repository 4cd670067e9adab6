package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.activekeys.NeutralValues;
import io.github.filterspec.processor.check.activekeys.SharedKeys;
import io.github.filterspec.processor.check.taggedconditions.DistinctTags;
import io.github.filterspec.processor.check.taggedconditions.Levels;
import io.github.filterspec.processor.check.taggedconditions.OnlyConditions;
import io.github.filterspec.processor.check.taggedconditions.OperandFields;
import io.github.filterspec.processor.check.taggedconditions.OptionalOperands;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {
  private static final List<Rule> OF_ALL =
      List.of(
          new WireNames(),
          new WritableTypes(),
          new RangeNames(),
          new Flags(),
          new FreeNames(),
          new ComponentUnsetValues(),
          new DistinctParts(),
          new Patterns());
  private static final List<Rule> OF_OBJECTS =
      List.of(
          new PageNumbers(),
          new Cursors(),
          new OneWayOfPaging(),
          new PageSizes(),
          new AnswerPaths(),
          new Envelopes(),
          new DistinctFields(),
          new Defaults(),
          new UnsetValues(),
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
  private static final List<Rule> OF_EXPRESSIONS =
      List.of(
          new Levels(),
          new OnlyConditions(),
          new DistinctTags(),
          new OperandFields(),
          new OptionalOperands());

  private Rules() {}

  /** What is wrong with a spec. */
  public static List<Problem> check(Spec spec) {
    List<Rule> ofForm = spec.form().isExpression() ? OF_EXPRESSIONS : OF_OBJECTS;
    return Stream.concat(OF_ALL.stream(), ofForm.stream())
        .flatMap(rule -> rule.check(spec))
        .toList();
  }

  /** What is wrong with the annotation of an API. */
  public static List<Problem> check(Api api) {
    return new ApiRule().check(api).toList();
  }
}
