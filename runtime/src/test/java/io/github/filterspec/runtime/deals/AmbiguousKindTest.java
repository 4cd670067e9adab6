package io.github.filterspec.runtime.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.evaluation.Meaning;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.property.AndOrExpression;
import io.github.filterspec.runtime.property.ConditionFields;
import io.github.filterspec.runtime.property.CustomProperties;
import io.github.filterspec.runtime.property.OperatorType;
import io.github.filterspec.runtime.property.PropertyCondition;
import io.github.filterspec.runtime.property.PropertyConditions;
import io.github.filterspec.runtime.property.PropertyGroups;
import io.github.filterspec.runtime.property.PropertyName;
import io.github.filterspec.runtime.property.PropertyTable;
import io.github.filterspec.runtime.property.PropertyValues;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Custom properties of two kinds whose conditions can look the same in JSON. */
class AmbiguousKindTest {
  /** The operators of a number. */
  static final class Numbers<E> extends PropertyConditions<E> {
    private static final OperatorType AT_LEAST =
        OperatorType.one("atLeast", "GTE", Meaning.AT_LEAST, Codecs.LONG);
    private static final OperatorType IS_KNOWN =
        OperatorType.none("isKnown", "HAS", Meaning.PRESENT);

    Numbers(PropertyTable<E> table, PropertyName name) {
      super(table, name, List.of(AT_LEAST, IS_KNOWN));
    }

    E atLeast(long value) {
      return where(AT_LEAST, value);
    }

    E isKnown() {
      return where(IS_KNOWN);
    }
  }

  /** The operators of a time. */
  static final class Times<E> extends PropertyConditions<E> {
    private static final OperatorType SINCE =
        OperatorType.one("since", "GTE", Meaning.AT_LEAST, Codecs.EPOCH_MILLIS);
    private static final OperatorType IS_KNOWN =
        OperatorType.none("isKnown", "HAS", Meaning.PRESENT);

    Times(PropertyTable<E> table, PropertyName name) {
      super(table, name, List.of(SINCE, IS_KNOWN));
    }
  }

  /** The expressions. */
  static final class Notes extends AndOrExpression<Notes> {
    private static final PropertyTable<Notes> PROPERTIES =
        PropertyTable.of(
            Notes.class,
            PropertyGroups.orOfAnds("and", ConditionFields.of("property", "operator", "value")),
            Notes::new);
    private static final CustomProperties<Numbers<Notes>> NUMBER =
        PROPERTIES.custom("number", "{name}", "[a-z]+", Numbers::new);

    static {
      PROPERTIES.custom("time", "{name}", "[a-z]+", Times::new);
    }

    private Notes(Tree<PropertyCondition> tree) {
      super(PROPERTIES, tree);
    }
  }

  private static final PropertyValues<Map<String, Object>> VALUES = values();

  @Test
  void conditionThatFitsTwoKindsIsNotEvaluated() {
    Notes built = Notes.NUMBER.named("length").atLeast(5);
    Notes read = Notes.PROPERTIES.read(built.toJson());

    assertThat(read).isEqualTo(built);
    assertThat(built.matches(Map.of("length", 7), VALUES)).isTrue();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> read.matches(Map.of("length", 7), VALUES))
        .withMessage(
            "length: the filter was read from JSON, which does not say the kind of this custom property, so the filter cannot be evaluated in memory. Declare the property in the spec.");
  }

  @Test
  void conditionThatMeansTheSameInBothKindsIsEvaluated() {
    Notes read = Notes.PROPERTIES.read(Notes.NUMBER.named("length").isKnown().toJson());

    assertThat(read.matches(Map.of("length", Instant.EPOCH), VALUES)).isTrue();
  }

  @SuppressWarnings("unchecked") // the items are maps
  private static PropertyValues<Map<String, Object>> values() {
    return PropertyValues.of((Class<Map<String, Object>>) (Class<?>) Map.class).others(Map::get);
  }
}
