package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.activekeys.ListName;
import io.github.filterspec.processor.check.activekeys.NeutralValues;
import io.github.filterspec.processor.check.activekeys.SharedKeys;
import io.github.filterspec.processor.check.taggedconditions.DistinctTags;
import io.github.filterspec.processor.check.taggedconditions.Levels;
import io.github.filterspec.processor.check.taggedconditions.OperandFields;
import io.github.filterspec.processor.check.taggedconditions.OptionalOperands;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.FormType.Family;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The list of all rules. */
public final class Rules {
  private static final List<Rule> OF_ALL =
      List.of(
          new ListName(),
          new WireNames(),
          new DottedNamesRule(),
          new FreeNames(),
          new ComponentUnsetValues(),
          new DistinctParts(),
          new RecordsLikeJacksonRule(),
          new SizeRule(),
          new SlowPatternRule(),
          new Patterns());
  private static final List<Rule> OF_OBJECTS =
      List.of(
          new FirstBroken(
              Origin::element,
              new WritableTypes(),
              new OfForm(new SingleValues()),
              new Flags(),
              new RangeNames(),
              new OfForm(new NeutralValues())),
          new FirstBroken(
              Origin::ofAnnotation,
              new RequiredMembers(),
              new OfForm(new PlainForms()),
              new UnsetValues()),
          new NeverSent(),
          new Paging(
              new PageNumbers(),
              new Cursors(),
              new OneWayOfPaging(),
              new PageSizes(),
              new AnswerPaths(),
              new EndFlagRule()),
          new Envelopes(),
          new OfForm(new DistinctFields()),
          new Defaults(),
          new EndpointRule(),
          new FormOfMethod(),
          new PathParams(),
          new HeaderParams(),
          new OfForm(new WholeBodies()),
          new OfForm(new SharedKeys()));
  private static final List<Rule> OF_EXPRESSIONS =
      List.of(
          new FirstBroken(Origin::element, new WritableTypes(), new Flags(), new RangeNames()),
          new Levels(),
          new OfForm(new OnlyConditions()),
          new OfForm(new DistinctTags()),
          new OfForm(new OperandFields()),
          new OfForm(new OptionalOperands()));

  private Rules() {}

  /**
   * Returns the problems of a spec.
   *
   * @param spec the spec
   * @param reading the problems that were found while the spec was read
   * @return the problems that the rules find
   */
  public static List<Problem> check(Spec spec, List<Problem> reading) {
    Spec judgeable = Judgeable.of(spec, reading);
    return Stream.concat(OF_ALL.stream(), of(judgeable.form().type().family()).stream())
        .flatMap(rule -> rule.check(judgeable))
        .toList();
  }

  private static List<Rule> of(Family family) {
    return switch (family) {
      case OBJECT -> OF_OBJECTS;
      case EXPRESSION -> OF_EXPRESSIONS;
    };
  }

  /** Returns the problems of an API annotation. */
  public static List<Problem> check(Api api) {
    return new ApiRule().check(api).toList();
  }
}
