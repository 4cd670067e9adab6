package io.github.filterspec.runtime.deals;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.generated.GeneratedCode;
import io.github.filterspec.runtime.json.JsonTree;
import io.github.filterspec.runtime.property.ConditionFields;
import io.github.filterspec.runtime.property.CustomProperties;
import io.github.filterspec.runtime.property.GroupedExpression;
import io.github.filterspec.runtime.property.PropertyCondition;
import io.github.filterspec.runtime.property.PropertyExpressionCodec;
import io.github.filterspec.runtime.property.PropertyGroups;
import io.github.filterspec.runtime.property.PropertyTable;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/** Written by hand, exactly as the processor generates it; a test of the processor compares. */
@NullMarked
public final class DealsFilter extends GroupedExpression<DealsFilter> {
  static final PropertyTable<DealsFilter> PROPERTIES =
      PropertyTable.of(
          GeneratedCode.level(1, DealsFilter.class),
          PropertyGroups.orOfAnds(
                  "filters",
                  ConditionFields.of("propertyName", "operator", "value")
                      .operands("values")
                      .second("highValue"))
              .maxGroups(3)
              .maxPerGroup(4)
              .maxConditions(6),
          DealsFilter::new);

  private static final TextProperty<DealsFilter> NAME =
      PROPERTIES.add("name", "dealname", TextProperty::new);

  private static final AmountProperty<DealsFilter> AMOUNT =
      PROPERTIES.add("amount", "amount", AmountProperty::new);

  private static final ChoiceProperty<Stage, DealsFilter> STAGE =
      PROPERTIES.add(
          "stage",
          "dealstage",
          (table, name) -> new ChoiceProperty<>(table, name, Codecs.enumOf(Stage.class)));

  private static final CustomProperties<TextProperty<DealsFilter>> TEXT =
      PROPERTIES.custom("text", "{name}", "[a-z][a-z0-9_]*", TextProperty::new);

  private static final CustomProperties<AmountProperty<DealsFilter>> NUMBER =
      PROPERTIES.custom("number", "n_{name}", "[a-z]+", AmountProperty::new);

  private DealsFilter(Tree<PropertyCondition> tree) {
    super(PROPERTIES, tree);
  }

  public static TextProperty<DealsFilter> name() {
    return NAME;
  }

  public static AmountProperty<DealsFilter> amount() {
    return AMOUNT;
  }

  public static ChoiceProperty<Stage, DealsFilter> stage() {
    return STAGE;
  }

  public static TextProperty<DealsFilter> text(String name) {
    return TEXT.named(name);
  }

  public static AmountProperty<DealsFilter> number(String name) {
    return NUMBER.named(name);
  }

  public static DealsFilter allOf(DealsFilter first, DealsFilter... more) {
    return allOf(PROPERTIES, first, more);
  }

  public static DealsFilter allOf(Collection<DealsFilter> expressions) {
    return allOf(PROPERTIES, expressions);
  }

  public static DealsFilter anyOf(DealsFilter first, DealsFilter... more) {
    return anyOf(PROPERTIES, first, more);
  }

  public static DealsFilter anyOf(Collection<DealsFilter> expressions) {
    return anyOf(PROPERTIES, expressions);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static Optional<DealsFilter> allOf(
      Optional<DealsFilter> first, Optional<DealsFilter>... more) {
    return allOf(PROPERTIES, first, more);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static Optional<DealsFilter> anyOf(
      Optional<DealsFilter> first, Optional<DealsFilter>... more) {
    return anyOf(PROPERTIES, first, more);
  }

  public static DealsFilter fromJson(String json) {
    return PROPERTIES.read(json);
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DealsFilter fromJson(JsonTree json) {
    return PROPERTIES.read(json);
  }

  public static Codec<DealsFilter> codec() {
    return PropertyExpressionCodec.of(DealsFilter::fromJson);
  }
}
