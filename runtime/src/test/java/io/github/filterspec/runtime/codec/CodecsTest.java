package io.github.filterspec.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.filterspec.runtime.json.JsonWritable;
import io.github.filterspec.runtime.text.StrictJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each codec reads JSON that fits its type, and rejects JSON that does not. */
class CodecsTest {

  @Test
  void writtenValuesAreReadBack() throws Exception {
    assertRoundTrip(Codecs.LONG, Long.MIN_VALUE, "-9223372036854775808");
    assertRoundTrip(Codecs.DOUBLE, 1e100, "1.0E100");
    assertRoundTrip(Codecs.LOCAL_DATE, LocalDate.of(12, 3, 4), "\"0012-03-04\"");
    assertRoundTrip(
        Codecs.INSTANT,
        Instant.parse("2026-06-01T08:13:50.123456Z"),
        "\"2026-06-01T08:13:50.123456Z\"");
    assertRoundTrip(
        Codecs.UUID_TEXT,
        UUID.fromString("0e37df36-f698-11e6-8dd4-cb9ced3df976"),
        "\"0e37df36-f698-11e6-8dd4-cb9ced3df976\"");
    assertRoundTrip(
        Codecs.listOf(Codecs.setOf(Codecs.INT)), List.of(Set.of(3), Set.of(1)), "[[3],[1]]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "INT       | 2147483648",
        "INT       | 1.0",
        "INT       | \"1\"",
        "LONG      | 9223372036854775808",
        "DOUBLE    | 1e400",
        "DOUBLE    | 9007199254740993",
        "DOUBLE    | 0.12345678901234567890",
        "DOUBLE    | \"1.5\"",
        "BOOLEAN   | \"true\"",
        "BOOLEAN   | 1",
        "STRING    | 7",
        "STRING    | null",
        "INSTANT   | 1764547200",
        "INSTANT   | \"2026-06-01\"",
        "DATE      | \"2026-02-30\"",
        "DATE      | [2026,6,1]",
        "UUID      | \"123456789-36f6-98e6-8dd4-cb9ced3df97\"",
        "UUID      | \"0-0-0-0-0\"",
        "RANGE     | {\"from\":\"\",\"to\":\"\",\"zone\":\"UTC\"}",
        "RANGE     | {\"from\":null}",
        "RANGE     | [\"\",\"\"]"
      })
  void valueOutsideTypeIsNotRead(String codec, String json) {
    assertThatThrownBy(() -> codec(codec).read(StrictJson.parse(json)))
        .isInstanceOf(UnreadableValueException.class);
  }

  @Test
  void negativeZeroIsWrittenAsZero() {
    assertThat(Codecs.setOf(Codecs.DOUBLE).canonical(Set.of(-0.0))).containsExactly(0.0);
  }

  @Test
  void constantCanHaveWireName() throws Exception {
    EnumCodec<Thread.State> codec =
        Codecs.enumOf(Thread.State.class).named(Thread.State.NEW, "brand-new");

    assertRoundTrip(codec, Thread.State.NEW, "\"brand-new\"");
    assertThatThrownBy(() -> codec.read(StrictJson.parse("\"NEW\"")))
        .isInstanceOf(UnreadableValueException.class);
  }

  @Test
  void wireNamesOfTwoCodecsAreCombined() throws Exception {
    EnumCodec<Thread.State> codec =
        Codecs.enumOf(Thread.State.class)
            .named(Thread.State.NEW, "brand-new")
            .and(Codecs.enumOf(Thread.State.class).named(Thread.State.BLOCKED, "stuck"));

    assertRoundTrip(codec, Thread.State.NEW, "\"brand-new\"");
    assertRoundTrip(codec, Thread.State.BLOCKED, "\"stuck\"");
    assertRoundTrip(codec, Thread.State.WAITING, "\"WAITING\"");
  }

  private static Codec<?> codec(String name) {
    return switch (name) {
      case "INT" -> Codecs.INT;
      case "LONG" -> Codecs.LONG;
      case "DOUBLE" -> Codecs.DOUBLE;
      case "BOOLEAN" -> Codecs.BOOLEAN;
      case "STRING" -> Codecs.STRING;
      case "INSTANT" -> Codecs.INSTANT;
      case "DATE" -> Codecs.LOCAL_DATE;
      case "UUID" -> Codecs.UUID_TEXT;
      default -> Codecs.timeRange("from", "to");
    };
  }

  private static <T> void assertRoundTrip(Codec<T> codec, T value, String json)
      throws JsonProcessingException, UnreadableValueException {
    JsonWritable written = sink -> codec.write(value, sink);

    assertThat(written.toJson()).isEqualTo(json);
    assertThat(codec.read(StrictJson.parse(json))).isEqualTo(value);
  }
}
