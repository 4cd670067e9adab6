package io.github.filterspec.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Foreign text in messages is short and on one line, and has no invisible marks. */
class ForeignTextTest {

  @Test
  void controlsAndLineBreaksBecomeSpaces() {
    assertThat(ForeignText.clean("a\u001b[2J\r\n\u0085b\u2028c")).isEqualTo("a [2J b c");
  }

  @Test
  void oneLineKeepsWholeText() {
    String text = "x".repeat(10_000);

    assertThat(ForeignText.oneLine(text + "\u001b\r\n!")).isEqualTo(text + " !");
  }

  @Test
  void invisibleMarksAreLeftOut() {
    assertThat(ForeignText.clean("ad\u200bmin\u202e\u2066\ufeff")).isEqualTo("admin");
  }

  @Test
  void halfOfPairIsReplaced() {
    assertThat(ForeignText.clean("a\ud83d b \ud83d\ude00")).isEqualTo("a\ufffd b \ud83d\ude00");
  }

  @Test
  void longTextIsShortened() {
    assertThat(ForeignText.clean("x".repeat(5_000_000))).isEqualTo("x".repeat(200) + "…");
    assertThat(ForeignText.clean("x".repeat(200))).isEqualTo("x".repeat(200));
  }

  @Test
  void manyNamesAreCounted() {
    assertThat(ForeignText.names(IntStream.range(0, 12).mapToObj(i -> "k" + i).toList()))
        .isEqualTo("k0, k1, k2, k3, k4, k5, k6, k7, k8, k9 and 2 more");
  }
}
