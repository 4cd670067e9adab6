package io.github.filterspec.sample.cli;

import static io.github.filterspec.sample.cli.FakeApi.error;
import static io.github.filterspec.sample.cli.FakeApi.json;
import static io.github.filterspec.sample.cli.FakeApi.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export or an import continues only where it is right to continue. */
final class ResumeTest {
  private static final FakeApi.Answer DOWN = error(500, "E", "Sorry.");
  private static final FakeApi.Answer DONE = json(200, "{\"status\":\"success\"}");
  private static final String CSV = "prefix,number\n49,1\n49,2\n49,3\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void failedExportContinues() throws IOException {
    try (FakeApi api = failing()) {
      Ran failed = export(api, "--online", "--no-wait");

      assertThat(failed.exitCode()).isEqualTo(1);
      assertThat(failed.out()).isEmpty();
      assertThat(failed.err())
          .isEqualTo(
              """
              filterspec-sample: BotPenguin answered 500 E: Sorry.
              filterspec-sample: the first 1 contacts are in %s.part. Add --resume to continue
              """
                  .formatted(folder.resolve("c")));
      assertThat(names()).containsExactlyInAnyOrder("c.part", "c.resume");

      Ran refused = export(api, "--online");
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.err()).contains("c.part exists.", "add --resume");

      assertThat(export(api, "--online", "--resume").exitCode()).isZero();
    }
    assertThat(names()).containsExactly("c");
    assertThat(Files.readAllLines(folder.resolve("c")))
        .extracting(line -> Ran.json(line).path("_id").asText())
        .containsExactly("1", "2");
  }

  @Test
  void resumeWithoutAnUnfinishedExportBegins() throws IOException {
    assertThat(Ran.with("export", "--online", "--out", folder + "/c", "--resume").exitCode())
        .isZero();
    assertThat(names()).containsExactly("c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--everybody", "--online --subscriber", "--search x"})
  void otherFiltersAreRefused(String filters) throws IOException {
    try (FakeApi api = failing()) {
      export(api, "--online", "--no-wait");

      Ran ran = export(api, (filters + " --resume").split(" "));

      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err())
          .contains("c.part was exported with other filters. Use the same filters, or remove");
    }
    assertThat(names()).containsExactlyInAnyOrder("c.part", "c.resume");
  }

  @Test
  void otherApiIsRefused() throws IOException {
    try (FakeApi api = failing();
        FakeApi other = new FakeApi(page())) {
      export(api, "--online", "--no-wait");

      Ran ran = export(other, "--online", "--resume");

      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err()).contains("c.part was exported from http://127.0.0.1:");
      assertThat(other.asked()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "no JSON", "{\"format\":2}", "[1]", "null"})
  void damagedProgressIsRefused(String text) throws IOException {
    try (FakeApi api = failing()) {
      export(api, "--online", "--no-wait");
      Files.writeString(folder.resolve("c.resume"), text);

      Ran ran = export(api, "--online", "--resume");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err()).hasLineCount(1).contains("c.resume does not contain the progress");
    }
    assertThat(folder.resolve("c.part")).isNotEmptyFile();
  }

  @Test
  void shortenedExportIsRefused() throws IOException {
    try (FakeApi api = failing()) {
      export(api, "--online", "--no-wait");
      Files.writeString(folder.resolve("c.part"), "{");

      assertThat(export(api, "--online", "--resume").err())
          .contains("c.part was changed: it has 1 bytes instead of ");
    }
  }

  @Test
  void fileOfAnotherProgramIsNotContinued() throws IOException {
    Path part = Files.writeString(folder.resolve("c.part"), "another's");

    Ran ran = Ran.with("export", "--online", "--out", folder + "/c", "--resume");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("cannot be continued, because there is no file", "c.resume");
    assertThat(part).hasContent("another's");
  }

  @Test
  void runningExportIsNotContinued() throws IOException {
    Path part = Files.writeString(folder.resolve("c.part"), "");
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      FileLock lock = channel.lock();

      Ran ran = Ran.with("export", "--online", "--out", folder + "/c", "--resume");

      assertThat(lock.isValid()).isTrue();
      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err()).contains("c.part is in use. Wait until the other export ends.");
    }
  }

  @Test
  void importWithoutAnySentLineLeavesNoJournal() throws IOException {
    try (FakeApi api = new FakeApi(error(401, "E", "Sorry."))) {
      Ran ran = api.run("import", csv(CSV));

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).isEqualTo("lines 2 to 4: not imported (3 lines)\n");
    }
    assertThat(names()).containsExactly("contacts.csv");
  }

  @Test
  void changedFileIsRefused() throws IOException {
    try (FakeApi api = new FakeApi(DONE, DOWN, DONE)) {
      api.run("import", csv(CSV), "--batch", "1");

      Ran ran = api.run("import", csv(CSV + "49,4\n"), "--resume");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err()).contains("contacts.csv was changed after its import began.");
      assertThat(api.asked()).isEqualTo(2);
    }
  }

  @Test
  void batchCanHaveAnotherSizeAfterwards() throws IOException {
    try (FakeApi api = new FakeApi(DONE, error(403, "E", "Sorry."), DONE)) {
      api.run("import", csv(CSV), "--batch", "1");

      Ran ran = api.run("import", csv(CSV), "--batch", "2", "--resume");

      assertThat(ran.exitCode()).isZero();
      assertThat(ran.lines())
          .containsExactly("1 lines were sent before", "line 3: sent", "line 4: sent");
      assertThat(api.asked()).isEqualTo(3);
    }
    assertThat(names()).containsExactly("contacts.csv");
  }

  @Test
  void halfOfAnEntryIsIgnored() throws IOException {
    try (FakeApi api = new FakeApi(DONE, error(403, "E", "Sorry."), DONE)) {
      api.run("import", csv(CSV), "--batch", "1");
      Files.writeString(
          folder.resolve("contacts.csv.resume"), "{\"lines\":[3],\"res", StandardOpenOption.APPEND);

      Ran ran = api.run("import", csv(CSV), "--resume");

      assertThat(ran.exitCode()).isZero();
      assertThat(ran.lines()).endsWith("line 3: sent", "line 4: sent");
    }
  }

  @Test
  void damagedJournalIsRefused() throws IOException {
    try (FakeApi api = new FakeApi(DONE, DOWN, DONE)) {
      api.run("import", csv(CSV), "--batch", "1");
      Path journal = folder.resolve("contacts.csv.resume");
      Files.writeString(journal, Files.readString(journal).replace("SENT", "GONE"));

      Ran ran = api.run("import", csv(CSV), "--resume");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err()).contains("contacts.csv.resume is damaged");
      assertThat(api.asked()).isEqualTo(2);
    }
  }

  @Test
  void importToAnotherApiIsRefused() throws IOException {
    try (FakeApi api = new FakeApi(DONE, DOWN);
        FakeApi other = new FakeApi(DONE)) {
      api.run("import", csv(CSV), "--batch", "1");

      Ran ran = other.run("import", csv(CSV), "--resume");

      assertThat(ran.exitCode()).isEqualTo(2);
      assertThat(ran.err()).contains("Use the same --base-url");
      assertThat(other.asked()).isZero();
    }
  }

  @Test
  void resendUnknownNeedsResume() throws IOException {
    Ran ran = Ran.with("import", csv(CSV), "--resend-unknown");

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("--resend-unknown needs --resume");
  }

  @Test
  void dryRunNeedsNoJournal() throws IOException {
    Ran.with("import", csv(CSV), "--dry-run");

    assertThat(names()).containsExactly("contacts.csv");
  }

  private static FakeApi failing() {
    return new FakeApi(page("{\"_id\":\"1\"}"), DOWN, page("{\"_id\":\"2\"}"), page());
  }

  private Ran export(FakeApi api, String... more) {
    String[] args = {"export", "--out", folder.resolve("c").toString()};
    return api.run(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
  }

  private String csv(String text) throws IOException {
    return Files.writeString(folder.resolve("contacts.csv"), text).toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
