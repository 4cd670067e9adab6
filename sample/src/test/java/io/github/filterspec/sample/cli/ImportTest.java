package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line of a CSV file is reported, and sent at most once. */
class ImportTest {
  private static final String GOOD =
      """
      prefix,number,name,email,tags,attr:city
      91,7770001,Ada Import,ada@example.com,vip;new,Ulm
      49,7770002,"Import, Grace",,,
      """;

  /** A file of a spreadsheet program: with a byte-order mark and CRLF. */
  private static final String BAD =
      '\uFEFF'
          + """
            prefix,number,name,email,tags
            91,7770001,Ada,ada@example.com,
            ,7770002,Nobody,,
            91,,Nobody,,
            91,77x,Nobody,,
            91,7770003,Nobody,no address,
            91,7770001,Twice,,
            91,7770004
            91,7770005,Extra,,,x
            """
              .replace("\n", "\r\n");

  private final SandboxRun sandbox = new SandboxRun();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void goodLinesAreSentAndFound(@TempDir Path folder) throws IOException {
    Ran ran = sandbox.run("import", file(folder, GOOD));

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).containsExactly("line 2: sent", "line 3: sent");
    assertThat(sandbox.run("find", "--search", "Ada Import", "--format", "json").contacts())
        .singleElement()
        .satisfies(
            contact ->
                assertThat(contact.at("/profile/userDetails/tags").toString())
                    .isEqualTo("[\"vip\",\"new\"]"));
  }

  @Test
  void dryRunSendsNothing(@TempDir Path folder) throws IOException {
    Ran ran = sandbox.run("import", file(folder, GOOD), "--dry-run");

    assertThat(ran.lines()).containsExactly("line 2: would be sent", "line 3: would be sent");
    assertThat(sandbox.bodies()).isZero();
  }

  @Test
  void badLinesAreReportedAndNothingIsSent(@TempDir Path folder) throws IOException {
    Ran ran = sandbox.run("import", file(folder, BAD));

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.lines())
        .containsExactly(
            "line 3: no prefix",
            "line 4: no number",
            "line 5: the number has characters that are not digits",
            "line 6: the e-mail address is not valid",
            "line 7: the same phone as in line 2",
            "line 8: 2 columns instead of 5",
            "line 9: 6 columns instead of 5",
            "nothing sent: 1 of 8 lines are good");
    assertThat(sandbox.bodies()).isZero();
  }

  @Test
  void skipBadSendsTheGoodLines(@TempDir Path folder) throws IOException {
    Ran ran = sandbox.run("import", file(folder, BAD), "--skip-bad");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.lines()).last().isEqualTo("line 2: sent");
    assertThat(sandbox.bodies()).isEqualTo(1);
  }

  @Test
  void wrongHeaderIsWrongUsage(@TempDir Path folder) throws IOException {
    assertThat(sandbox.run("import", file(folder, "prefix,name\n")).err())
        .contains("the header has no column 'number'");
    assertThat(sandbox.run("import", file(folder, "prefix,number,mail\n")).err())
        .contains("unknown column 'mail'");
    assertThat(sandbox.run("import", file(folder, "prefix,number,prefix\n")).err())
        .contains("the column 'prefix' twice");
    assertThat(sandbox.run("import", file(folder, "")).exitCode()).isEqualTo(2);
    assertThat(sandbox.run("import", folder.resolve("none.csv").toString()).exitCode())
        .isEqualTo(1);
  }

  @Test
  void linesAfterAFailureAreReportedTogether(@TempDir Path folder) throws IOException {
    String many =
        IntStream.range(0, 250)
            .mapToObj(i -> "49," + (8_000_000 + i) + "\n")
            .collect(Collectors.joining("", "prefix,number\n", ""));
    try (FakeApi api =
        new FakeApi(
            FakeApi.json(200, "{\"status\":\"success\",\"message\":\"ok\"}"),
            FakeApi.error(500, "INTERNAL", "down"))) {
      Ran ran = api.run("import", file(folder, many));

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.lines()).hasSize(201);
      assertThat(ran.lines().get(99)).isEqualTo("line 101: sent");
      assertThat(ran.lines().get(100)).isEqualTo("line 102: failed, or the result is unknown");
      assertThat(ran.lines().get(200)).isEqualTo("lines 202 to 251: not imported (50 lines)");
      assertThat(ran.err().lines()).hasSize(1);
    }
  }

  private static String file(Path folder, String csv) throws IOException {
    return Files.writeString(folder.resolve("contacts.csv"), csv).toString();
  }
}
