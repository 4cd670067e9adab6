package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.cli.Gate.Stop;
import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed or interrupted in the middle continues with {@code --resume}. The result
 * is the same as without the interruption.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signals")
final class KilledProgramTest {
  private static final int INTERRUPTED = 130;

  @TempDir private Path folder = Path.of("");
  @AutoClose private final Sandbox sandbox = TestSandbox.patient();

  @Test
  void killedExportContinues() throws Exception {
    Path file = folder.resolve("contacts.jsonl");
    String[] export = {"export", "--everybody", "--out", file.toString()};
    try (Gate gate = new Gate(sandbox, 4, Stop.BEFORE_THE_ANSWER);
        Child child = start(gate, export)) {
      gate.awaitStopped();
      child.kill();

      Path part = folder.resolve("contacts.jsonl.part");
      assertThat(Files.readAllLines(part)).hasSize(150);
      Files.writeString(part, "{\"_id\":\"half of a pa", StandardOpenOption.APPEND);

      Ran ran = resume(gate, export);

      assertThat(ran.exitCode()).isZero();
      assertThat(ran.err()).isEqualTo("filterspec-sample: continuing after 150 contacts\n");
      assertThat(ran.out()).isEqualTo("1,000 contacts written to " + file + "\n");
    }
    assertComplete(file);
    assertThat(pagesAsked().subList(0, 21))
        .isEqualTo(
            Stream.of(IntStream.rangeClosed(1, 4), IntStream.rangeClosed(4, 20))
                .flatMap(IntStream::boxed)
                .toList());
  }

  @Test
  void exportThatIsKilledBeforeItsFirstPageContinues() throws Exception {
    Path file = folder.resolve("contacts.jsonl");
    String[] export = {"export", "--everybody", "--out", file.toString()};
    try (Gate gate = new Gate(sandbox, 1, Stop.BEFORE_THE_ANSWER);
        Child child = start(gate, export)) {
      gate.awaitStopped();
      child.kill();

      assertThat(resume(gate, export).exitCode()).isZero();
    }
    assertComplete(file);
  }

  @Test
  void interruptedExportContinues() throws Exception {
    Path file = folder.resolve("contacts.jsonl");
    String[] export = {"export", "--everybody", "--out", file.toString()};
    try (Gate gate = new Gate(sandbox, 4, Stop.BEFORE_THE_ANSWER);
        Child child = start(gate, export)) {
      gate.awaitStopped();
      child.interrupt();

      assertThat(child.exitCode()).isEqualTo(INTERRUPTED);
      assertThat(child.err())
          .isEqualTo(
              """
              filterspec-sample: the program was interrupted
              filterspec-sample: the first 150 contacts are in %s.part. Add --resume to continue
              """
                  .formatted(file));
      assertThat(resume(gate, export).exitCode()).isZero();
    }
    assertComplete(file);
  }

  @Test
  void importThatIsKilledBeforeTheApiGetsABatchContinues() throws Exception {
    String[] importing = {"import", csv()};
    try (Gate gate = new Gate(sandbox, 4, Stop.BEFORE_THE_SANDBOX);
        Child child = start(gate, importing)) {
      gate.awaitStopped();
      child.kill();

      Ran resumed = resume(gate, importing);
      assertThat(resumed.exitCode()).isEqualTo(1);
      assertThat(resumed.lines())
          .hasSize(1 + 100 + 600)
          .startsWith(
              "300 lines were sent before", "line 302: the result is unknown, not sent again")
          .contains("line 401: the result is unknown, not sent again", "line 402: sent")
          .endsWith("line 1001: sent");
      assertThat(resumed.err())
          .startsWith(
              "filterspec-sample: the result of 100 lines is unknown. Look for their contacts.");

      Ran resent = resume(gate, "import", csv(), "--resend-unknown");
      assertThat(resent.exitCode()).isZero();
      assertThat(resent.lines()).hasSize(1 + 100).contains("line 302: sent", "line 401: sent");
    }
    assertEachContactArrivedOnce();
    assertThat(names()).doesNotContain("contacts.csv.resume");
  }

  @Test
  void importThatIsKilledBeforeTheAnswerSendsNoLineTwice() throws Exception {
    String[] importing = {"import", csv()};
    try (Gate gate = new Gate(sandbox, 4, Stop.BEFORE_THE_ANSWER);
        Child child = start(gate, importing)) {
      gate.awaitStopped();
      child.kill();

      Ran again = Ran.in(token(), with(gate, importing));
      assertThat(again.exitCode()).isEqualTo(2);
      assertThat(again.err()).contains("Add --resume to continue that import");

      assertThat(resume(gate, importing).exitCode()).isEqualTo(1);
    }
    assertEachContactArrivedOnce();
  }

  @Test
  void interruptedImportWaitsForTheAnswer() throws Exception {
    String[] importing = {"import", csv()};
    try (Gate gate = new Gate(sandbox, 4, Stop.BEFORE_THE_ANSWER);
        Child child = start(gate, importing)) {
      gate.awaitStopped();
      child.interrupt();
      gate.open();

      assertThat(child.exitCode()).isEqualTo(INTERRUPTED);
      assertThat(child.err()).isEqualTo("filterspec-sample: the program was interrupted\n");
      assertThat(child.lines())
          .contains("line 401: sent")
          .endsWith("lines 402 to 1001: not imported (600 lines)");

      Ran resumed = resume(gate, importing);
      assertThat(resumed.exitCode()).isZero();
      assertThat(resumed.lines()).startsWith("400 lines were sent before", "line 402: sent");
    }
    assertEachContactArrivedOnce();
    assertThat(names()).doesNotContain("contacts.csv.resume");
  }

  @Test
  void waitIsInterruptedAtOnce() throws Exception {
    String[] importing = {"import", csv()};
    try (Gate gate = new Gate(sandbox, 4, Stop.TOO_MANY_REQUESTS);
        Child child = start(gate, importing)) {
      child.awaitErr("waiting 600 s: BotPenguin answered 429");
      child.interrupt();

      assertThat(child.exitCode()).isEqualTo(INTERRUPTED);
      assertThat(child.lines()).endsWith("lines 302 to 1001: not imported (700 lines)");
      assertThat(resume(gate, importing).exitCode()).isZero();
    }
    assertEachContactArrivedOnce();
  }

  @Test
  void importThatIsKilledDuringAWaitKnowsAllResults() throws Exception {
    String[] importing = {"import", csv()};
    try (Gate gate = new Gate(sandbox, 4, Stop.TOO_MANY_REQUESTS);
        Child child = start(gate, importing)) {
      child.awaitErr("waiting 600 s: BotPenguin answered 429");
      child.kill();

      assertThat(resume(gate, importing).exitCode()).isZero();
    }
    assertEachContactArrivedOnce();
  }

  private Child start(Gate gate, String... args) throws IOException {
    return Child.start(folder, sandbox.token(), with(gate, args));
  }

  private Ran resume(Gate gate, String... args) {
    return Ran.in(
        token(),
        Stream.concat(Stream.of(with(gate, args)), Stream.of("--resume")).toArray(String[]::new));
  }

  private static String[] with(Gate gate, String... args) {
    return Stream.concat(Stream.of(args), Stream.of("--base-url", gate.url()))
        .toArray(String[]::new);
  }

  private Map<String, String> token() {
    return Map.of("BOTPENGUIN_TOKEN", sandbox.token());
  }

  /** Compares an export with an export that was not interrupted. */
  private void assertComplete(Path file) throws IOException {
    Path whole = folder.resolve("whole");
    Ran ran =
        Ran.in(
            token(),
            "export",
            "--everybody",
            "--out",
            whole.toString(),
            "--base-url",
            sandbox.baseUrl());
    assertThat(ran.exitCode()).isZero();
    assertThat(file).hasSameBinaryContentAs(whole);
    assertThat(names()).doesNotContain("contacts.jsonl.part", "contacts.jsonl.resume");
  }

  private List<Integer> pagesAsked() {
    return sandbox.receivedBodies().stream()
        .map(body -> Ran.json(body).path("page").asInt())
        .toList();
  }

  private void assertEachContactArrivedOnce() {
    assertThat(sandbox.receivedBodies())
        .flatExtracting(body -> Ran.json(body).findValuesAsText("number"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 1_000).mapToObj(KilledProgramTest::number).toList());
  }

  private static String number(int contact) {
    return String.valueOf(7_000_000 + contact);
  }

  private String csv() throws IOException {
    String text =
        IntStream.range(0, 1_000)
            .mapToObj(contact -> "49," + number(contact) + "\n")
            .collect(Collectors.joining("", "prefix,number\n", ""));
    return Files.writeString(folder.resolve("contacts.csv"), text).toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
