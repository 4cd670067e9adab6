package io.github.filterspec.runtime.evaluation;

import static io.github.filterspec.runtime.evaluation.Truth.FALSE;
import static io.github.filterspec.runtime.evaluation.Truth.TRUE;
import static io.github.filterspec.runtime.evaluation.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.Codecs;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The comparison of the values of an item with the operands of a condition. */
class ComparisonTest {
  private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

  enum Stage {
    LEAD,
    CUSTOMER
  }

  @Test
  void eachMeaningComparesOneValue() {
    assertThat(text(Meaning.EQUAL, "a", "a")).isEqualTo(TRUE);
    assertThat(text(Meaning.EQUAL, "A", "a")).isEqualTo(FALSE);
    assertThat(text(Meaning.NOT_EQUAL, "A", "a")).isEqualTo(TRUE);
    assertThat(text(Meaning.IN, "b", "a", "b")).isEqualTo(TRUE);
    assertThat(text(Meaning.NOT_IN, "b", "a", "b")).isEqualTo(FALSE);
    assertThat(text(Meaning.CONTAINS, "abc", "bc")).isEqualTo(TRUE);
    assertThat(text(Meaning.NOT_CONTAINS, "abc", "bc")).isEqualTo(FALSE);
    assertThat(text(Meaning.STARTS_WITH, "abc", "ab")).isEqualTo(TRUE);
    assertThat(text(Meaning.ENDS_WITH, "abc", "ab")).isEqualTo(FALSE);
    assertThat(number(Meaning.LESS, 4, 5L)).isEqualTo(TRUE);
    assertThat(number(Meaning.LESS, 5, 5L)).isEqualTo(FALSE);
    assertThat(number(Meaning.AT_MOST, 5, 5L)).isEqualTo(TRUE);
    assertThat(number(Meaning.GREATER, 5, 5L)).isEqualTo(FALSE);
    assertThat(number(Meaning.AT_LEAST, 5, 5L)).isEqualTo(TRUE);
    assertThat(number(Meaning.BETWEEN, 5, 5L, 9L)).isEqualTo(TRUE);
    assertThat(number(Meaning.BETWEEN, 10, 5L, 9L)).isEqualTo(FALSE);
    assertThat(number(Meaning.BETWEEN, 4, 5L, 9L)).isEqualTo(FALSE);
  }

  @Test
  void conditionOnMissingValueIsUnknown() {
    assertThat(text(Meaning.EQUAL, null, "a")).isEqualTo(UNKNOWN);
    assertThat(text(Meaning.NOT_EQUAL, null, "a")).isEqualTo(UNKNOWN);
    assertThat(text(Meaning.EQUAL, Optional.empty(), "a")).isEqualTo(UNKNOWN);
    assertThat(text(Meaning.EQUAL, JsonNodeFactory.instance.nullNode(), "a")).isEqualTo(UNKNOWN);
    assertThat(text(Meaning.EQUAL, JsonNodeFactory.instance.missingNode(), "a")).isEqualTo(UNKNOWN);
    assertThat(none(Meaning.ABSENT, null)).isEqualTo(TRUE);
    assertThat(none(Meaning.PRESENT, null)).isEqualTo(FALSE);
    assertThat(none(Meaning.PRESENT, "")).isEqualTo(TRUE);
  }

  @Test
  void missingValueCanDifferFromEachOperand() {
    assertThat(missing(Meaning.EQUAL)).isEqualTo(FALSE);
    assertThat(missing(Meaning.NOT_EQUAL)).isEqualTo(TRUE);
    assertThat(missing(Meaning.CONTAINS)).isEqualTo(FALSE);
    assertThat(missing(Meaning.NOT_CONTAINS)).isEqualTo(TRUE);
    assertThat(missing(Meaning.LESS)).isEqualTo(FALSE);
  }

  @Test
  void caseOfTextsIsIgnoredIfTheSpecSaysSo() {
    assertThat(ignoringCase(Meaning.EQUAL, "Ada@ACME.com", "ada@acme.COM")).isEqualTo(TRUE);
    assertThat(ignoringCase(Meaning.CONTAINS, "Ada@ACME.com", "acme")).isEqualTo(TRUE);
    assertThat(ignoringCase(Meaning.EQUAL, "Straße", "STRASSE")).isEqualTo(TRUE);
  }

  @Test
  void oneOfSeveralValuesIsEnoughUnlessTheMeaningIsNegative() {
    List<String> tags = List.of("vip", "press");

    assertThat(text(Meaning.EQUAL, tags, "vip")).isEqualTo(TRUE);
    assertThat(text(Meaning.IN, tags, "x", "press")).isEqualTo(TRUE);
    assertThat(text(Meaning.CONTAINS, tags, "vip")).isEqualTo(TRUE);
    assertThat(text(Meaning.CONTAINS, tags, "vi")).isEqualTo(FALSE);
    assertThat(text(Meaning.NOT_EQUAL, tags, "vip")).isEqualTo(FALSE);
    assertThat(text(Meaning.NOT_IN, tags, "x")).isEqualTo(TRUE);
    assertThat(text(Meaning.NOT_CONTAINS, Set.of("vip"), "vip")).isEqualTo(FALSE);
  }

  @Test
  void emptyCollectionIsKnownToContainNothing() {
    assertThat(text(Meaning.CONTAINS, List.of(), "a")).isEqualTo(FALSE);
    assertThat(text(Meaning.NOT_IN, List.of(), "a")).isEqualTo(TRUE);
    assertThat(none(Meaning.PRESENT, List.of())).isEqualTo(FALSE);
    assertThat(none(Meaning.ABSENT, List.of())).isEqualTo(TRUE);
  }

  @Test
  void numbersOfDifferentTypesAreCompared() {
    assertThat(number(Meaning.EQUAL, new BigDecimal("5.0"), 5L)).isEqualTo(TRUE);
    assertThat(number(Meaning.EQUAL, 9007199254740993L, 9007199254740992L)).isEqualTo(FALSE);
    assertThat(
            compare(
                Meaning.EQUAL, 0.1, Codecs.DOUBLE, List.of(new BigDecimal("0.1").doubleValue())))
        .isEqualTo(TRUE);
  }

  @Test
  void valueAsTheApiWritesItIsRead() {
    Codec<Instant> seconds = Codecs.EPOCH_SECONDS;

    assertThat(compare(Meaning.AT_LEAST, 1780272000, seconds, List.of(JUNE))).isEqualTo(TRUE);
    assertThat(compare(Meaning.AT_LEAST, "2026-06-01T02:00:00+02:00", seconds, List.of(JUNE)))
        .isEqualTo(TRUE);
    assertThat(
            compare(
                Meaning.GREATER,
                OffsetDateTime.parse("2026-06-01T02:00:00+02:00"),
                seconds,
                List.of(JUNE)))
        .isEqualTo(FALSE);
    assertThat(stage("lead", Stage.LEAD)).isEqualTo(TRUE);
    assertThat(stage(Stage.CUSTOMER, Stage.LEAD)).isEqualTo(FALSE);
    assertThat(stage("a stage of tomorrow", Stage.LEAD)).isEqualTo(FALSE);
  }

  @Test
  void valueOfAnotherTypeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                compare(Meaning.AT_LEAST, LocalDate.of(2026, 6, 1), Codecs.INSTANT, List.of(JUNE)))
        .withMessage("a LocalDate cannot be compared with an Instant");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(Meaning.EQUAL, 5, "5"))
        .withMessage("a JSON number cannot be compared with a String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number(Meaning.EQUAL, "five", 5L))
        .withMessage("a JSON string cannot be compared with a Long");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stage(Duration.ZERO, Stage.LEAD))
        .withMessage("a Duration cannot be compared with a Stage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compare(Meaning.AT_LEAST, "June", Codecs.INSTANT, List.of(JUNE)))
        .withMessage("a text is not a time with an offset");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> number(Meaning.EQUAL, Double.NaN, 5L))
        .withMessage("a number is infinite or not a number");
  }

  @Test
  void valueOfAnotherTypeIsFoundBesideValuesThatMatch() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(Meaning.EQUAL, List.of("vip", 5), "vip"));
  }

  private static Truth text(Meaning meaning, @Nullable Object value, String... operands) {
    return compare(meaning, value, Codecs.STRING, List.of(operands));
  }

  private static Truth number(Meaning meaning, @Nullable Object value, Long... operands) {
    return compare(meaning, value, Codecs.LONG, List.of(operands));
  }

  private static Truth stage(@Nullable Object value, Stage operand) {
    return compare(
        Meaning.EQUAL,
        value,
        Codecs.enumOf(Stage.class).named(Stage.LEAD, "lead"),
        List.of(operand));
  }

  private static Truth none(Meaning meaning, @Nullable Object value) {
    return ItemValues.of(value)
        .compare(new Comparison(meaning, false, false), List.of(), Optional.empty());
  }

  private static Truth missing(Meaning meaning) {
    return ItemValues.of(null)
        .compare(new Comparison(meaning, false, true), List.of("a"), codec(Codecs.STRING));
  }

  private static Truth ignoringCase(Meaning meaning, String value, String operand) {
    return ItemValues.of(value)
        .compare(new Comparison(meaning, true, false), List.of(operand), codec(Codecs.STRING));
  }

  private static <T> Truth compare(
      Meaning meaning, @Nullable Object value, Codec<T> codec, List<T> operands) {
    return ItemValues.of(value)
        .compare(new Comparison(meaning, false, false), operands, codec(codec));
  }

  @SuppressWarnings("unchecked") // the operands have the type of the codec
  private static Optional<Codec<Object>> codec(Codec<?> codec) {
    return Optional.of((Codec<Object>) codec);
  }
}
