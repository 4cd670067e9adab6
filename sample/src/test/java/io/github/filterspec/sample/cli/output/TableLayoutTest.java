package io.github.filterspec.sample.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table fits the terminal: columns are shortened first, and then left out by their rank. */
class TableLayoutTest {
  private static final List<Column<String>> COLUMNS =
      List.of(
          new Column<String>("ID", 8, text -> "12345678").rank(2),
          new Column<String>("NAME", 20, text -> text).least(10),
          new Column<String>("STATUS", 6, text -> "OPEN").coloured(text -> Colour.GREEN),
          new Column<String>("TAGS", 30, text -> "one, two, three, four, five").least(8).rank(3));

  @Test
  void aWideTerminalShowsAllColumnsInFull() {
    TableLayout<String> layout = TableLayout.fitting(COLUMNS, new Terminal(100, false));

    assertThat(layout.row("Ada Lovelace"))
        .isEqualTo("12345678  Ada Lovelace          OPEN    one, two, three, four, five");
  }

  @Test
  void columnsWithAGreatRankAreShortenedFirst() {
    TableLayout<String> layout = TableLayout.fitting(COLUMNS, new Terminal(52, false));

    assertThat(layout.row("Ada Lovelace"))
        .isEqualTo("12345678  Ada Lovelace          OPEN    one, two, t…");
  }

  @Test
  void columnsWithAGreatRankAreLeftOut() {
    TableLayout<String> layout = TableLayout.fitting(COLUMNS, new Terminal(30, false));

    assertThat(layout.head()).isEqualTo("ID        NAME          STATUS");
    assertThat(layout.row("Ada Lovelace, Countess")).isEqualTo("12345678  Ada Lovelac…  OPEN");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 26, 30, 40, 60, 80, 200})
  void noLineIsLongerThanTheTerminal(int width) {
    TableLayout<String> layout = TableLayout.fitting(COLUMNS, new Terminal(width, false));

    assertThat(layout.head()).hasSizeLessThanOrEqualTo(width);
    assertThat(layout.row("Ada Lovelace, Countess of Lovelace"))
        .hasSizeLessThanOrEqualTo(width)
        .isNotBlank();
  }

  @Test
  void coloursDoNotChangeTheWidths() {
    TableLayout<String> plain = TableLayout.fitting(COLUMNS, new Terminal(60, false));
    TableLayout<String> coloured = TableLayout.fitting(COLUMNS, new Terminal(60, true));

    assertThat(coloured.row("Ada")).contains("\u001b[32mOPEN\u001b[0m");
    assertThat(coloured.row("Ada").replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain.row("Ada"));
    assertThat(coloured.head()).isEqualTo("\u001b[1m" + plain.head() + "\u001b[0m");
  }

  @Test
  void aFileHasNoWidthAndNoColours() {
    assertThat(Terminal.of(Map.of(), false)).isEqualTo(new Terminal(Terminal.UNLIMITED, false));
  }

  @Test
  void theEnvironmentHasTheWidthAndSwitchesColoursOff() {
    assertThat(Terminal.of(Map.of("COLUMNS", "60"), true)).isEqualTo(new Terminal(60, true));
    assertThat(Terminal.of(Map.of("COLUMNS", "60", "NO_COLOR", "1"), true))
        .isEqualTo(new Terminal(60, false));
  }
}
