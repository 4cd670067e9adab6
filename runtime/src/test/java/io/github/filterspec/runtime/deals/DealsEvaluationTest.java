package io.github.filterspec.runtime.deals;

import static io.github.filterspec.runtime.deals.DealsFilter.amount;
import static io.github.filterspec.runtime.deals.DealsFilter.name;
import static io.github.filterspec.runtime.deals.DealsFilter.number;
import static io.github.filterspec.runtime.deals.DealsFilter.stage;
import static io.github.filterspec.runtime.deals.DealsFilter.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.property.PropertyValues;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The evaluation of an expression in memory. */
class DealsEvaluationTest {
  record Deal(
      @Nullable String name, Optional<Integer> amount, Stage stage, Map<String, Object> custom) {}

  private static final PropertyValues<Deal> VALUES =
      PropertyValues.of(Deal.class)
          .with(name(), Deal::name)
          .with(amount(), Deal::amount)
          .with(stage(), Deal::stage)
          .others((deal, property) -> deal.custom().get(property));

  private static final Deal BIG =
      new Deal(null, Optional.of(30), Stage.WON, Map.of("region", "EU", "n_seats", 5));

  @Test
  void missingValueHidesNothing() {
    assertThat(name().is("x").or(amount().atLeast(21)).evaluate(BIG, VALUES)).isEqualTo(Truth.TRUE);
    assertThat(amount().atLeast(21).or(name().is("x")).evaluate(BIG, VALUES)).isEqualTo(Truth.TRUE);
    assertThat(amount().atLeast(21).and(name().is("x")).evaluate(BIG, VALUES))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(amount().atLeast(31).and(name().is("x")).evaluate(BIG, VALUES))
        .isEqualTo(Truth.FALSE);
    assertThat(amount().atLeast(21).and(name().is("x")).matches(BIG, VALUES)).isFalse();
  }

  @Test
  void expressionIsAPredicate() {
    Deal small = new Deal("small", Optional.of(3), Stage.LOST, Map.of());

    assertThat(
            Stream.of(BIG, small)
                .filter(amount().between(1, 5).and(stage().notIn(Stage.WON)).asPredicate(VALUES)))
        .containsExactly(small);
  }

  @Test
  void customPropertyIsFoundByItsNameOnTheWire() {
    assertThat(text("region").is("EU").and(number("seats").atLeast(5)).matches(BIG, VALUES))
        .isTrue();
  }

  @Test
  void jsonItemIsEvaluated() throws Exception {
    JsonNode deal =
        new ObjectMapper()
            .readTree("{\"properties\":{\"dealname\":\"Acme\",\"amount\":7,\"dealstage\":null}}");
    PropertyValues<JsonNode> values =
        PropertyValues.of(JsonNode.class)
            .others((item, property) -> item.path("properties").path(property));

    assertThat(name().in("Acme", "Globex").and(amount().atLeast(7)).evaluate(deal, values))
        .isEqualTo(Truth.TRUE);
    assertThat(stage().notIn(Stage.WON).evaluate(deal, values)).isEqualTo(Truth.UNKNOWN);
    assertThat(text("region").is("EU").evaluate(deal, values)).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void explanationHasTheResultOfEachPart() {
    assertThat(
            name()
                .is("say \"x\"")
                .or(amount().atLeast(21).and(stage().notIn(Stage.WON)))
                .explain(BIG, VALUES))
        .hasToString(
            """
            unknown: at least one of these is true
              false: all of these are true
                true: amount is at least 21
                false: stage is not one of WON
              unknown: name is "say \\"x\\"\"""");
    assertThat(name().is("x").explain(BIG, VALUES)).hasToString("unknown: name is \"x\"");
  }

  @Test
  void operatorWithoutMeaningIsRefusedBeforeAnItemIsRead() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> name().containsToken("x").asPredicate(VALUES))
        .withMessage(
            "name: the spec does not say what containsToken means, so the filter cannot be evaluated in memory. Set means in @Operator.");
  }

  @Test
  void unknownConditionIsRefused() {
    DealsFilter read =
        DealsFilter.fromJson(
            "[{\"filters\":[{\"propertyName\":\"dealname\",\"operator\":\"SOUNDS_LIKE\",\"value\":\"x\"}]}]");

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> read.matches(BIG, VALUES))
        .withMessage(
            "dealname SOUNDS_LIKE: the spec does not declare this condition, so the filter cannot be evaluated in memory.");
  }

  @Test
  void propertyWithoutValuesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                name()
                    .is("x")
                    .or(amount().atLeast(1))
                    .matches(BIG, PropertyValues.of(Deal.class).with(amount(), Deal::amount)))
        .withMessage(
            "name: the values of this property are missing. Call with(...) or others(...) on the PropertyValues.");
  }

  @Test
  void valueOfAnotherTypeIsRefusedWithoutQuotingTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                name()
                    .is("x")
                    .matches(BIG, PropertyValues.of(Deal.class).with(name(), Deal::stage)))
        .withMessage(
            "name: the value of the item does not fit is: a Stage cannot be compared with a String");
  }
}
