package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands print tables that fit the terminal, or comma-separated values. */
class TablesTest {

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void tablesFitTheTerminal(int width) {
    String columns = String.valueOf(width);

    assertThat(
            Stream.of(
                    run(columns, "find", "--everybody", "--max", "20"),
                    run(columns, "segments"),
                    run(columns, "opencx", "segments"))
                .flatMap(String::lines))
        .hasSizeGreaterThan(20)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }

  @Test
  void wideAndChosenColumnsAreNotShortened() {
    assertThat(run("60", "segments", "--wide").lines().findFirst().orElseThrow())
        .contains("FILTERS");
    assertThat(run("60", "segments", "--columns", "filters,id")).startsWith("FILTERS");
  }

  @Test
  void csvHasAHeaderAndQuotationMarks() {
    assertThat(run("60", "segments", "--format", "csv", "--columns", "id,status,keys"))
        .startsWith("id,status,keys\r\n")
        .contains("\"tagsV2, ")
        .doesNotContain("segments (");
  }

  @Test
  void aColumnThatDoesNotExistIsWrongUsage() {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    String[] arguments = {"segments", "--columns", "nme"};

    assertThat(Main.run(arguments, Map.of(), new ByteArrayOutputStream(), errors)).isEqualTo(2);
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("there is no column nme. The columns are id, name, status");
  }

  @Test
  void coloursAreWrittenOnlyOnATerminalOrIfTheUserAsks() {
    assertThat(run("80", "find", "--everybody", "--max", "5")).doesNotContain("\u001b");
    assertThat(run("80", "find", "--everybody", "--max", "5", "--color", "always"))
        .contains("\u001b[1mID");
  }

  @Test
  void helpAndCompletionAreCommands() {
    assertThat(run("80", "help", "find")).contains("Finds contacts");
    assertThat(run("80", "generate-completion")).contains("#!/usr/bin/env bash", "set-status");
  }

  private static String run(String columns, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();

    assertThat(Main.run(arguments, Map.of("COLUMNS", columns), out, errors))
        .as(errors.toString(StandardCharsets.UTF_8))
        .isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
