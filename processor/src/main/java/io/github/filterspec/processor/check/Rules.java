package io.github.filterspec.processor.check;

import io.github.filterspec.processor.check.activekeys.ListNameRule;
import io.github.filterspec.processor.check.activekeys.MissingUnsetValueRule;
import io.github.filterspec.processor.check.activekeys.SharedKeyRule;
import io.github.filterspec.processor.check.api.ApiAccessRule;
import io.github.filterspec.processor.check.api.ApiAnswerRule;
import io.github.filterspec.processor.check.api.ApiHeaderRule;
import io.github.filterspec.processor.check.api.ApiLimitRule;
import io.github.filterspec.processor.check.api.MediaTypesRule;
import io.github.filterspec.processor.check.api.SignInRule;
import io.github.filterspec.processor.check.infixtext.ClauseRule;
import io.github.filterspec.processor.check.infixtext.NameInTextRule;
import io.github.filterspec.processor.check.infixtext.TextFormRule;
import io.github.filterspec.processor.check.property.CustomNameRule;
import io.github.filterspec.processor.check.property.DistinctOperatorsRule;
import io.github.filterspec.processor.check.property.DistinctPropertiesRule;
import io.github.filterspec.processor.check.property.KindContentRule;
import io.github.filterspec.processor.check.property.LiteralRule;
import io.github.filterspec.processor.check.property.MeaningRule;
import io.github.filterspec.processor.check.property.OperandsRule;
import io.github.filterspec.processor.check.property.OperatorNameRule;
import io.github.filterspec.processor.check.property.PropertyContentRule;
import io.github.filterspec.processor.check.property.PropertyFormRule;
import io.github.filterspec.processor.check.property.PropertyPlaceRule;
import io.github.filterspec.processor.check.property.PropertyTypeRule;
import io.github.filterspec.processor.check.rule.ApiRule;
import io.github.filterspec.processor.check.rule.FirstProblemRule;
import io.github.filterspec.processor.check.rule.KindRule;
import io.github.filterspec.processor.check.rule.ParentFormRule;
import io.github.filterspec.processor.check.rule.Rule;
import io.github.filterspec.processor.check.taggedconditions.DistinctTagsRule;
import io.github.filterspec.processor.check.taggedconditions.LevelsRule;
import io.github.filterspec.processor.check.taggedconditions.OperandFieldRule;
import io.github.filterspec.processor.check.taggedconditions.OptionalOperandRule;
import io.github.filterspec.processor.model.Api;
import io.github.filterspec.processor.model.FormType.Family;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.PropertyKind;
import io.github.filterspec.processor.model.Spec;
import io.github.filterspec.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The list of all rules for specs, kinds of properties and API annotations. */
public final class Rules {
  private static final List<Rule> OF_ALL =
      List.of(
          new ListNameRule(),
          new BlankNameRule(),
          new DottedNamesRule(),
          new NestedFieldsRule(),
          new ReservedNameRule(),
          new ComponentUnsetValueRule(),
          new DistinctPartsRule(),
          new RecordsLikeJacksonRule(),
          new SizeRule(),
          new SlowPatternRule(),
          new PatternRule());
  private static final List<Rule> OF_OBJECTS =
      List.of(
          new ParentFormRule(new PropertyPlaceRule()),
          new FirstProblemRule(
              Origin::element,
              new WritableTypeRule(),
              new ParentFormRule(new SortRule()),
              new ParentFormRule(new SingleValueRule()),
              new FlagRule(),
              new RangeNamesRule(),
              new ParentFormRule(new MissingUnsetValueRule())),
          new FirstProblemRule(
              Origin::ofAnnotation,
              new RequiredMemberRule(),
              new ParentFormRule(new KeysAndUnsetRule()),
              new UnsetValueRule()),
          new FlatRangeRule(),
          new ElementsRule(),
          new WrittenAsRule(),
          new InUrlRule(),
          new ParentFormRule(new CustomParamRule()),
          new ParentFormRule(new ClearableRule()),
          new ParentFormRule(new ComparesRule()),
          new RequestOnlyMemberRule(),
          new PagingRule(
              new PageNumberRule(),
              new OffsetRule(),
              new CursorRule(),
              new OneWayOfPagingRule(),
              new PageSizeRule(),
              new AnswerPathRule()),
          new EndFlagRule(),
          new LastPageRule(),
          new PageCapRule(),
          new NextPageRule(),
          new ApiAnswerRule(),
          new ApiHeaderRule(),
          new ApiLimitRule(),
          new MediaTypesRule(),
          new ParentFormRule(new DistinctFieldsRule()),
          new DefaultRule(),
          new EndpointRule(),
          new HttpMethodRule(),
          new PageInfoRule(),
          new PathParamRule(),
          new HeaderParamRule(),
          new CredentialParameterRule(),
          new ParentFormRule(new WholeBodyRule()),
          new ParentFormRule(new SharedKeyRule()));
  private static final List<Rule> OF_EXPRESSIONS =
      List.of(
          new ParentFormRule(new PropertyPlaceRule()),
          new FirstProblemRule(
              Origin::element,
              new WritableTypeRule(),
              new ParentFormRule(new SortRule()),
              new FlagRule(),
              new RangeNamesRule()),
          new FlatRangeRule(),
          new ElementsRule(),
          new WrittenAsRule(),
          new InUrlRule(),
          new ClearableRule(),
          new ComparesRule(),
          new LevelsRule(),
          new ParentFormRule(new ExpressionContentRule()),
          new ParentFormRule(new DistinctTagsRule()),
          new ParentFormRule(new OperandFieldRule()),
          new ParentFormRule(new OptionalOperandRule()));

  private static final List<Rule> OF_PROPERTIES =
      List.of(
          new FirstProblemRule(Origin::element, new WritableTypeRule(), new PropertyTypeRule()),
          new ElementsRule(),
          new WrittenAsRule(),
          new ClearableRule(),
          new ComparesRule(),
          new InUrlRule(),
          new PropertyFormRule(),
          new TextFormRule(),
          new ParentFormRule(new ClauseRule()),
          new NameInTextRule(),
          new ParentFormRule(new PropertyContentRule()),
          new ParentFormRule(new DistinctPropertiesRule()),
          new CustomNameRule());

  private static final List<KindRule> OF_KINDS =
      List.of(
          new KindContentRule(),
          new OperandsRule(),
          new MeaningRule(),
          new LiteralRule(),
          new OperatorNameRule(),
          new DistinctOperatorsRule());

  private static final List<ApiRule> OF_APIS =
      List.of(
          new ApiAccessRule(),
          new SignInRule(),
          new ApiHeaderRule(),
          new ApiAnswerRule(),
          new ApiLimitRule(),
          new MediaTypesRule());

  private Rules() {}

  /** Returns all problems that rules find in a spec. */
  public static List<Problem> check(Spec spec) {
    return Stream.concat(OF_ALL.stream(), of(spec.form().type().family()).stream())
        .flatMap(rule -> rule.check(spec))
        .toList();
  }

  private static List<Rule> of(Family family) {
    return switch (family) {
      case OBJECT -> OF_OBJECTS;
      case EXPRESSION -> OF_EXPRESSIONS;
      case PROPERTIES -> OF_PROPERTIES;
    };
  }

  /** Returns all problems that rules find in a kind of property. */
  public static List<Problem> check(PropertyKind kind) {
    return OF_KINDS.stream().flatMap(rule -> rule.check(kind)).toList();
  }

  /** Returns all problems that rules find in an API annotation. */
  public static List<Problem> check(Api api) {
    return OF_APIS.stream().flatMap(rule -> rule.check(api)).toList();
  }
}
