package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts in columns. */
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
  void fit(String text, int width, String fitted) {
    assertThat(DisplayText.fit(text, width)).isEqualTo(fitted);
  }

  @Test
  void countsNoColumnForWhatIsWrittenAboveALetter() {
    assertThat(DisplayText.columns("e\u0301")).isEqualTo(1);
  }

  @Test
  void cutsATextOfMarksWithoutWidth() {
    String marks = "e" + "\u0301".repeat(200_000);

    assertThat(DisplayText.fit(marks, 10)).hasSizeLessThan(100).startsWith("e\u0301").contains("…");
    assertThat(DisplayText.fit("e\u0301\u0323", 2)).isEqualTo("e\u0301\u0323 ");
  }

  @Test
  void keepsTheJoinersOfEmojiAndScripts() {
    assertThat(DisplayText.printable("\u200d\u200c")).isEqualTo("\u200d\u200c");
  }

  @Test
  void wrapsJsonAfterCommas() {
    assertThat(new LineWrap(8).lines("{\"a\":1,\"b\":2,\"cccccccccccc\":3}"))
        .containsExactly("{\"a\":1,", "\"b\":2,", "\"ccccccc", "ccccc\":3", "}");
  }
}
