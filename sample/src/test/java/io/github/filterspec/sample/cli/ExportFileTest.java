package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an export. */
final class ExportFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void partOfAnotherExportIsKept() throws IOException {
    Path part = Files.writeString(folder.resolve("c.part"), "another's");

    Ran ran = export(folder.resolve("c"), "--overwrite");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).hasLineCount(1).contains("c.part exists");
    assertThat(part).hasContent("another's");
    assertThat(folder.resolve("c")).doesNotExist();
  }

  @Test
  void failedExportKeepsTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("c"), "old");
    try (FakeApi api =
        new FakeApi(FakeApi.page("{\"_id\":\"1\"}"), FakeApi.error(500, "E", "Sorry."))) {
      Ran ran = api.run("export", "--online", "--out", file.toString(), "--overwrite");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).isEmpty();
    }
    assertThat(file).hasContent("old");
    assertThat(folder.resolve("c.part")).content().startsWith("{\"_id\":\"1\",");
  }

  @Test
  void directoryIsNotReplaced() {
    assertThat(export(folder, "--overwrite").exitCode()).isEqualTo(2);
    assertThat(export(Path.of("/"), "--overwrite").err()).contains("/ is a directory");
  }

  @Test
  void missingDirectoryIsReported() {
    Ran ran = export(folder.resolve("nowhere").resolve("c"));

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err())
        .hasLineCount(1)
        .contains("nowhere/c cannot be written: there is no such file or directory");
  }

  @Test
  void exportWithoutMatchesIsEmpty() {
    Path file = folder.resolve("c");

    Ran ran = Ran.with("export", "--tag", "nobody's", "--out", file.toString());

    assertThat(ran.out()).isEqualTo("0 contacts written to " + file + "\n");
    assertThat(file).isEmptyFile();
  }

  private static Ran export(Path file, String... more) {
    String[] args = {"export", "--online", "--out", file.toString()};
    return Ran.with(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }
}
