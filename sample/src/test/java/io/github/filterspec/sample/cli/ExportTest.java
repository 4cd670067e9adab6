package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export writes a complete file or no file. */
class ExportTest {

  @Test
  void exportHasTheSameContactsAsFind(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("contacts.jsonl");

    Ran ran = Ran.with("export", "--out", file.toString(), "--user-interacted");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(Files.readAllLines(file))
        .isEqualTo(Ran.with("find", "--user-interacted", "--all", "--format", "json").lines());
    assertThat(names(folder)).containsExactly("contacts.jsonl");
  }

  @Test
  void failedExportWithoutAPageLeavesNoFile(@TempDir Path folder) throws IOException {
    try (FakeApi api = new FakeApi(FakeApi.error(500, "INTERNAL", "down"))) {
      Ran ran = api.run("export", "--out", folder.resolve("c").toString(), "--online");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err().lines()).hasSize(1);
      assertThat(names(folder)).isEmpty();
    }
  }

  @Test
  void fileIsReplacedWithOverwriteOnly(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("c"), "mine");

    Ran refused = Ran.with("export", "--out", file.toString(), "--online");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(file).hasContent("mine");

    Ran replaced = Ran.with("export", "--out", file.toString(), "--online", "--overwrite");
    assertThat(replaced.exitCode()).isZero();
    assertThat(Files.readString(file)).startsWith("{");
  }

  @Test
  void exportNeedsAFilterOrEverybody(@TempDir Path folder) {
    assertThat(Ran.with("export", "--out", folder.resolve("c").toString()).exitCode()).isEqualTo(2);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
