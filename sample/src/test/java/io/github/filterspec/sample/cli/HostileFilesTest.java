package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.filterspec.sample.cli.output.ExportFile;
import io.github.filterspec.sample.cli.output.ExportTarget;
import io.github.filterspec.sample.cli.output.RefusedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that could leak data, replace data or fill the memory. */
final class HostileFilesTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {"find --search", "find --tag", "find", "import", "opencx expression --attribute"})
  void optionsAreNotReadFromFiles(String command) throws IOException {
    Path options = Files.writeString(folder.resolve("options"), "--base-url=https://evil.example");

    Ran ran = Ran.with((command + " @" + options).split(" ", -1));

    assertThat(ran.out() + ran.err()).doesNotContain("evil.example", "TOKEN");
  }

  @Test
  void atSignIsAnOrdinaryCharacter() throws IOException {
    String name = "@" + Files.writeString(folder.resolve("x"), "--online");

    Ran search = Ran.with("find", "--search", name, "--show-request");
    Ran attribute = Ran.with("opencx", "expression", "--attribute", name + "=" + name);

    assertThat(search.err()).contains(name);
    assertThat(attribute.exitCode()).isZero();
    assertThat(attribute.out()).contains(name);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void newFileIsForItsOwnerOnly() throws IOException {
    Path file = folder.resolve("c");

    assertThat(export(file).exitCode()).isZero();

    assertThat(permissions(file)).isEqualTo("rw-------");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "r--r--r--", "rwxrwxrwx"})
  @DisabledOnOs(OS.WINDOWS)
  void replacedFileKeepsItsPermissions(String mode) throws IOException {
    Path file = Files.writeString(folder.resolve("c"), "old");
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(mode);
    Files.setPosixFilePermissions(file, permissions);

    assertThat(export(file, "--overwrite").exitCode()).isZero();

    assertThat(file).content().startsWith("{");
    assertThat(permissions(file)).isEqualTo(mode);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void symbolicLinkIsNotReplaced() throws IOException {
    Path real = Files.writeString(folder.resolve("real"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    Path broken = Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("nothing"));

    for (Path file : new Path[] {link, broken}) {
      Ran ran = export(file, "--overwrite");
      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err()).contains(file + " is a symbolic link. Name a regular file");
      assertThat(file).isSymbolicLink();
    }
    assertThat(real).hasContent("old");
  }

  @Test
  @EnabledIf("hasDevices")
  void deviceIsNotReplaced() {
    for (String[] more : new String[][] {{}, {"--overwrite"}}) {
      Ran ran = export(Path.of("/dev/null"), more);
      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err()).contains("/dev/null is a device, a pipe or a socket.");
    }
  }

  @Test
  void fileThatAppearsMeanwhileIsKept() throws IOException {
    Path file = folder.resolve("c");
    ExportTarget target = ExportTarget.of(file, true);
    try (ExportFile export = new ExportFile(target)) {
      Files.writeString(file, "another's");

      assertThatThrownBy(export::complete)
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("c was created by another program since the export began");
    }
    assertThat(file).hasContent("another's");
    assertThat(folder.resolve("c.part")).doesNotExist();
  }

  @Test
  void fileThatBecomesADirectoryMeanwhileIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("c"), "old");
    ExportTarget target = ExportTarget.of(file, true);
    try (ExportFile export = new ExportFile(target)) {
      Files.delete(file);
      Files.createDirectory(file);

      assertThatThrownBy(export::complete)
          .hasMessageEndingWith("is a directory since the export began");
    }
    assertThat(file).isDirectory();
  }

  @Test
  void fileSystemWithoutPermissionsAndLinksHasExportsToo() throws IOException {
    URI zip = URI.create("jar:" + folder.resolve("c.zip").toUri());
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path file = files.getPath("/c");
      for (String text : new String[] {"first", "second"}) {
        try (ExportFile export = new ExportFile(ExportTarget.of(file, true))) {
          export.write(text);
          export.complete();
        }
        assertThat(Files.readString(file)).isEqualTo("\"" + text + "\"\n");
      }
      assertThatThrownBy(() -> ExportTarget.of(file, false)).hasMessageContaining("/c exists.");
    }
  }

  @Test
  @EnabledIf("hasDevices")
  void importOfAnEndlessFileIsRefused() {
    Ran ran = Ran.with("import", "/dev/zero");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            "filterspec-sample: /dev/zero is larger than 16 MiB."
                + " Split the file and import the parts.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "prefix,number\n91,", "\"", ",,,,"})
  void importOfAHugeLineEndsInOneShortLine(String start) throws IOException {
    Path file = Files.writeString(folder.resolve("huge.csv"), start + "\0x".repeat(4_000_000));

    Ran ran = Ran.with("import", file.toString());

    assertThat(ran.exitCode()).isNotZero();
    assertThat(ran.out() + ran.err()).hasSizeLessThan(4000).doesNotContain("\tat ");
  }

  static boolean hasDevices() {
    return Files.exists(Path.of("/dev/zero")) && Files.exists(Path.of("/dev/null"));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static Ran export(Path file, String... more) {
    String[] args = {"export", "--online", "--out", file.toString()};
    return Ran.with(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }
}
