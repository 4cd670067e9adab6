package io.github.filterspec.runtime.deals;

import static io.github.filterspec.runtime.deals.DealsFilter.allOf;
import static io.github.filterspec.runtime.deals.DealsFilter.amount;
import static io.github.filterspec.runtime.deals.DealsFilter.anyOf;
import static io.github.filterspec.runtime.deals.DealsFilter.name;
import static io.github.filterspec.runtime.deals.DealsFilter.number;
import static io.github.filterspec.runtime.deals.DealsFilter.stage;
import static io.github.filterspec.runtime.deals.DealsFilter.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.property.PropertyCondition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions on properties, as generated code creates, combines, writes and reads them. */
class DealsTest {

  @Test
  void numberOfOperandsSaysWhichFieldsAConditionHas() {
    assertThat(name().isKnown().toJson())
        .isEqualTo(
            "[{\"filters\":[{\"propertyName\":\"dealname\",\"operator\":\"HAS_PROPERTY\"}]}]");
    assertThat(amount().atLeast(5).toJson())
        .isEqualTo(
            "[{\"filters\":[{\"propertyName\":\"amount\",\"operator\":\"GTE\",\"value\":5}]}]");
    assertThat(amount().between(5, 9).toJson())
        .isEqualTo(
            "[{\"filters\":[{\"propertyName\":\"amount\",\"operator\":\"BETWEEN\",\"value\":5,\"highValue\":9}]}]");
    assertThat(stage().notIn(Stage.WON, Stage.LOST, Stage.WON).toJson())
        .isEqualTo(
            "[{\"filters\":[{\"propertyName\":\"dealstage\",\"operator\":\"NOT_IN\",\"values\":[\"LOST\",\"WON\"]}]}]");
  }

  @Test
  void andIsDistributedOverOr() {
    DealsFilter filter = name().isKnown().and(amount().atLeast(1).or(amount().atLeast(2)));

    assertThat(filter.groups())
        .extracting(group -> group.stream().map(PropertyCondition::describe).toList())
        .containsExactly(
            List.of("amount is at least 1", "name is known"),
            List.of("amount is at least 2", "name is known"));
  }

  @Test
  void expressionOfEqualConditionsIsEqual() {
    assertThat(allOf(name().in("a", "b"), amount().atLeast(1)))
        .isEqualTo(amount().atLeast(1).and(name().in(List.of("b", "a", "b"))))
        .hasSameHashCodeAs(amount().atLeast(1).and(name().in("b", "a")))
        .isNotEqualTo(anyOf(name().in("a", "b"), amount().atLeast(1)));
  }

  @Test
  void criteriaThatAreAbsentAreLeftOut() {
    assertThat(
            allOf(
                DealsFilter.ifPresent(" ", name()::is),
                DealsFilter.ifPresent(List.<Stage>of(), stage()::notIn),
                DealsFilter.ifPresent((Long) null, amount()::atLeast),
                DealsFilter.ifPresent("x", name()::is)))
        .contains(name().is("x"));
    assertThat(anyOf(Optional.empty(), Optional.<DealsFilter>empty())).isEmpty();
  }

  @Test
  void combinationWithoutExpressionsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allOf(List.<DealsFilter>of()))
        .withMessage(
            "DealsFilter: allOf was called without expressions. Pass at least one expression.");
    assertThatNullPointerException()
        .isThrownBy(() -> anyOf(Arrays.asList(name().isKnown(), null)))
        .withMessage("DealsFilter: null was passed to anyOf. Remove the null argument.");
  }

  @Test
  void rangeThatContainsNoValueIsRefused() {
    assertThat(amount().between(5, 5).toJson()).contains("\"BETWEEN\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount().between(9, 5))
        .withMessage(
            "amount: the first operand of between is greater than the second operand. Exchange the operands.");
  }

  @Test
  void operandsThatSelectNothingAreRefusedWithoutTheirValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> name().is(" "))
        .withMessage("name: the value is blank. Correct the value, or leave the condition out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> name().in(List.of()))
        .withMessage("name: the value is empty. Correct the value, or leave the condition out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text("city").in("secret", ""))
        .withMessageStartingWith("city: the value has an element that is blank")
        .withMessageNotContaining("secret");
  }

  @Test
  void nameOfACustomPropertyMustMatchThePattern() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text("Secret Name"))
        .withMessage(
            "text: the name of the property does not match [a-z][a-z0-9_]*. Pass the name that the API has for the property.");
    assertThat(number("seats").atLeast(3).toJson()).contains("\"n_seats\"");
    assertThat(number("seats").propertyName()).isEqualTo("n_seats");
  }

  @Test
  void declaredPropertyOfAnotherKindIsNoCustomProperty() {
    assertThat(text("dealname").is("x")).isEqualTo(name().is("x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text("amount"))
        .withMessage(
            "text: the spec declares the property amount with other operators. Call amount() instead.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 | 1 | has 4 groups, but the API allows at most 3
          1 | 5 | has 5 conditions in one group, but the API allows at most 4
          2 | 4 | has 8 conditions, but the API allows at most 6
          """)
  void limitsAreCheckedWhenTheExpressionIsSet(int groups, int conditions, String problem) {
    Codec<DealsFilter> codec = DealsFilter.codec();
    List<DealsFilter> all =
        range(groups)
            .map(
                group ->
                    allOf(
                        range(conditions)
                            .map(number -> amount().atLeast(10 * group + number))
                            .toList()))
            .toList();

    assertThat(codec.problem(anyOf(all))).isEqualTo(problem);
    assertThat(codec.problem(name().isKnown())).isNull();
  }

  private static java.util.stream.Stream<Integer> range(int end) {
    return java.util.stream.IntStream.range(0, end).boxed();
  }

  @Test
  void unknownConditionsAreKept() {
    String json =
        "[{\"filters\":[{\"operator\":\"SOUNDS_LIKE\",\"propertyName\":\"dealname\",\"value\":\"x\"},"
            + "{\"operator\":\"EQ\",\"propertyName\":\"Other Name\",\"value\":1.50}]}]";

    DealsFilter read = DealsFilter.fromJson(json);

    assertThat(read.unknownConditions()).containsExactly("Other Name EQ", "dealname SOUNDS_LIKE");
    assertThat(read.and(name().isKnown()).toJson())
        .contains("{\"operator\":\"SOUNDS_LIKE\",\"propertyName\":\"dealname\",\"value\":\"x\"}")
        .contains("{\"operator\":\"EQ\",\"propertyName\":\"Other Name\",\"value\":1.50}");
    assertThat(DealsFilter.fromJson(read.toJson())).isEqualTo(read);
    assertThat(read.describe())
        .isEqualTo(
            "Other Name EQ is unknown to the spec and dealname SOUNDS_LIKE is unknown to the spec");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                   | $ is not an array
          []                                                   | $ has no groups
          [1]                                                  | $[0] is not an object
          [{"filters":{}}]                                     | $[0].filters is not an array
          [{"filters":[],"more":1}]                            | $[0] has other fields than filters
          [{"filters":[1]}]                                    | $[0].filters[0] is not a condition
          [{"filters":[{"operator":"EQ"}]}]                    | $[0].filters[0].propertyName is not a text
          [{"filters":[{"propertyName":"a","operator":null}]}] | $[0].filters[0].operator is not a text
          """)
  void otherStructureIsRefusedWithThePathOfTheProblem(String json, String problem) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DealsFilter.fromJson(json))
        .withMessage("DealsFilter: " + problem);
  }

  @Test
  void conditionShowsItsParts() {
    PropertyCondition condition = stage().notIn(Stage.WON, Stage.LOST).groups().get(0).get(0);

    assertThat(condition.property()).isEqualTo("dealstage");
    assertThat(condition.operator()).contains("NOT_IN");
    assertThat(condition.operands()).containsExactly(Stage.LOST, Stage.WON);
  }

  @Test
  void isDescribedAsText() {
    DealsFilter filter =
        amount()
            .between(5, 9)
            .and(stage().notIn(Stage.LOST))
            .or(text("city").containsToken("Oslo"));

    assertThat(filter.describe())
        .isEqualTo(
            "(amount is from 5 to 9 and stage is not one of LOST) or city contains token \"Oslo\"");
  }
}
