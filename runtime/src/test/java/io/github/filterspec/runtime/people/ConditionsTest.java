package io.github.filterspec.runtime.people;

import static io.github.filterspec.runtime.people.PeopleFilter.attributes;
import static io.github.filterspec.runtime.people.PeopleFilter.everyone;
import static io.github.filterspec.runtime.people.PeopleFilter.id;
import static io.github.filterspec.runtime.people.PeopleFilter.joined;
import static io.github.filterspec.runtime.people.PeopleFilter.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.filterspec.runtime.TimeRange;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.people.PeopleCondition.AttributesCondition;
import io.github.filterspec.runtime.people.PeopleCondition.JoinedCondition;
import io.github.filterspec.runtime.people.PeopleCondition.NameCondition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The JSON of each kind of condition, and the values that are rejected. */
class ConditionsTest {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
  private static final UUID ADA = new UUID(0x4000, 0x8000000000000001L);

  @Test
  void conditionWithoutOperandHasOnlyTag() {
    assertThat(everyone().toJson()).isEqualTo("{\"or\":[{\"and\":[{\"type\":\"all_people\"}]}]}");
  }

  @Test
  void operandIsInItsField() {
    assertThat(only(name("Grace", "Ada")))
        .isEqualTo("{\"type\":\"name_in\",\"name_in\":[\"Ada\",\"Grace\"]}");
  }

  @Test
  void missingEndOfRangeIsAbsent() {
    assertThat(only(joined(TimeRange.since(JUNE))))
        .isEqualTo("{\"type\":\"joined_between\",\"after\":\"2026-06-01T00:00:00.000Z\"}");
    assertThat(only(joined(TimeRange.until(JUNE))))
        .isEqualTo("{\"type\":\"joined_between\",\"before\":\"2026-06-01T00:00:00.000Z\"}");
  }

  @Test
  void optionalOperandCanBeAbsentOrEmpty() {
    assertThat(only(attributes())).isEqualTo("{\"type\":\"attributes_in\"}");
    assertThat(only(attributes(List.of())))
        .isEqualTo("{\"type\":\"attributes_in\",\"attributes\":[]}");
    assertThat(only(attributes(List.of(Map.of("plan", "pro")))))
        .isEqualTo("{\"type\":\"attributes_in\",\"attributes\":[{\"plan\":\"pro\"}]}");
  }

  @Test
  void emptyListIsRejectedAndConditionIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> name(List.of()))
        .withMessage("name: the value is empty. Correct the value, or leave the condition out.");
  }

  @Test
  void rangeWithoutEndsIsRejectedAndConditionIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> joined(TimeRange.of(null, null)))
        .withMessage(
            "joined: the value has neither end. Correct the value, or leave the condition out.");
  }

  @Test
  void blankElementIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> name("Ada", " "))
        .withMessageStartingWith("name: the value has an element that is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attributes(List.of(Map.of())))
        .withMessageStartingWith("attributes: the value has an element that is empty");
  }

  @Test
  void nullIsRejectedAndConditionIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> new NameCondition(null))
        .withMessage("name: null was passed. Leave the condition out.");
    assertThatNullPointerException()
        .isThrownBy(() -> name((Set<String>) null))
        .withMessage("name: null was passed. Leave the condition out.");
    assertThatNullPointerException()
        .isThrownBy(() -> name(Arrays.asList("Ada", null)))
        .withMessage("name: an element is null. Correct the value, or leave the condition out.");
  }

  @Test
  void conditionIsImmutable() {
    Set<String> names = new HashSet<>(Set.of("Ada"));
    NameCondition condition = new NameCondition(names);
    names.add("Grace");

    assertThat(condition.name()).containsExactly("Ada").isUnmodifiable();
    assertThat(new AttributesCondition(new ArrayList<>()).attributes()).isUnmodifiable();
  }

  @Test
  void descriptionNamesConditionsAndOperators() {
    PeopleFilter filter = name("Ada").and(joined(TimeRange.since(JUNE))).or(id(ADA)).or(everyone());

    assertThat(filter.describe())
        .isEqualTo(
            "everyone or id is 00000000-0000-4000-8000-000000000001 or (joined since"
                + " 2026-06-01T00:00:00Z and name is \"Ada\")");
  }

  @Test
  void callersEvaluateConditions() {
    PeopleFilter filter = name("Ada").and(joined(TimeRange.since(JUNE))).or(id(ADA));
    Function<PeopleCondition, Truth> ofAda =
        condition -> condition instanceof JoinedCondition ? Truth.UNKNOWN : Truth.TRUE;

    assertThat(filter.evaluate(ofAda)).isEqualTo(Truth.TRUE);
    assertThat(name("Ada").and(joined(TimeRange.since(JUNE))).explain(ofAda))
        .hasToString(
            """
            unknown: all of these are true
              unknown: joined since 2026-06-01T00:00:00Z
              true: name is "Ada\"""");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> PeopleFilter.fromJson("{\"or\":[{\"and\":[]}]}").evaluate(ofAda));
  }

  /** Returns the JSON of the only condition of an expression. */
  private static String only(PeopleFilter filter) {
    return filter.groups().get(0).get(0).toJson();
  }
}
