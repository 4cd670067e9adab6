package io.github.filterspec.sample.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is safe on a terminal. */
final class DisplayTextTest {

  @ParameterizedTest
  @CsvSource({
    "Ada, 5, 'Ada  '",
    "Ada Lovelace, 5, 'Ada …'",
    "佐藤さん, 5, '佐藤…'",
    "佐藤さん, 6, '佐藤… '",
    "佐藤さん, 8, '佐藤さん'",
    "🐧 fan, 4, '🐧 …'",
    "'', 2, '  '"
  })
  void textIsPaddedOrCutToTheWidth(String text, int width, String fitted) {
    assertThat(DisplayText.fit(text, width)).isEqualTo(fitted);
  }

  @Test
  void markAboveALetterTakesNoColumn() {
    assertThat(DisplayText.columns("e\u0301")).isEqualTo(1);
  }

  @Test
  void longTextOfMarksWithoutWidthIsCut() {
    String marks = "e" + "\u0301".repeat(200_000);

    assertThat(DisplayText.fit(marks, 10)).hasSizeLessThan(100).startsWith("e\u0301").contains("…");
    assertThat(DisplayText.fit("e\u0301\u0323", 2)).isEqualTo("e\u0301\u0323 ");
  }

  @Test
  void joinersOfEmojiAndScriptsAreKept() {
    assertThat(DisplayText.printable("\u200d\u200c")).isEqualTo("\u200d\u200c");
  }

  @Test
  void jsonIsEscapedWhereATerminalWouldAct() {
    assertThat(DisplayText.json("\"\udb40\udc01é🐧\"")).isEqualTo("\"\\udb40\\udc01é🐧\"");
  }
}
