package io.github.filterspec.sample.cli;

import static io.github.filterspec.sample.cli.FakeApi.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.sample.sandbox.Sandbox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Standard output. */
final class OutputTest {

  @Test
  void jsonEqualsTheAnswer() {
    List<JsonNode> everybody = RawInbox.everybody();

    assertThat(Ran.with("find", "--everybody", "--all", "--format", "json").contacts())
        .isEqualTo(everybody);
  }

  @Test
  void tableIsTheDefault() {
    Ran ran = Ran.with("find", "--search", "Ada 佐藤", "--max", "1");

    assertThat(ran.out())
        .isEqualTo(
            """
            ID                        NAME                  STATUS      LAST SEEN, UTC    TAGS                BOT
            6a1d85881a0899b1ad4b047d  Ada 佐藤              CLOSED      2026-06-03 13:22                      WHATSAPP …b8e1
            1 contact (at most 1)
            """);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void lastLineNamesThePages() {
    assertThat(lastLine("--page", "2")).isEqualTo("50 contacts (page 2)");
    assertThat(lastLine()).isEqualTo("50 contacts (page 1; --all reads every page)");
    assertThat(lastLine("--all")).isEqualTo("1,000 contacts (all pages)");
  }

  private static String lastLine(String... paging) {
    String[] args = new String[paging.length + 2];
    args[0] = "find";
    args[1] = "--everybody";
    System.arraycopy(paging, 0, args, 2, paging.length);
    List<String> lines = Ran.with(args).lines();
    return lines.get(lines.size() - 1);
  }

  @Test
  void noMatchIsAnEmptyOutput() {
    assertThat(Ran.with("find", "--tag", "nobody's").out())
        .isEqualTo("0 contacts (page 1; --all reads every page)\n");
    assertThat(Ran.with("find", "--tag", "nobody's", "--format", "json").out()).isEmpty();
  }

  @Test
  void tableIsSafeForATerminal() {
    String contact =
        """
        {"_id":"a\\u0000b","status":"\\u009b2J\\u202e","profile":{"userDetails":{
         "name":"\\u001b[31mRed\\u001b[0m\\n\\tTab\\u007f\\u2028","tags":["\\r","\\ud800"]}}}
        """;
    try (FakeApi api = new FakeApi(page(contact))) {
      List<String> lines = api.run("find", "--online").lines();

      assertThat(lines).hasSize(3);
      assertThat(lines.get(1))
          .matches("a\\?b +\\?\\[31mRed\\?\\[0m\\?\\?Tab\\?\\? +\\?2J\\? +\\?, \\?");
    }
  }

  @Test
  void contactWithoutFieldsIsShown() {
    try (FakeApi api =
        new FakeApi(
            page("{\"_id\":\"a\"}", "{\"_id\":\"b\"}", "{\"_id\":\"c\",\"profile\":null}"))) {
      Ran ran = api.run("find", "--online");

      assertThat(ran.lines())
          .hasSize(5)
          .contains("a", "3 contacts (page 1; --all reads every page)");
      assertThat(ran.exitCode()).isZero();
    }
  }

  @Test
  void requestIsShownOnStandardError() {
    try (Sandbox sandbox = Sandbox.start()) {
      String[] args = {
        "find", "--online", "--seen-after", "2026-06-01", "--page", "2", "--format", "json"
      };
      Ran plain = run(sandbox, args);
      String[] more = Arrays.copyOf(args, args.length + 1);
      more[args.length] = "--show-request";
      Ran shown = run(sandbox, more);

      assertThat(shown.err()).isEqualTo(sandbox.receivedBodies().get(1) + "\n");
      assertThat(shown.out()).isEqualTo(plain.out());
      assertThat(plain.err()).isEmpty();
    }
  }

  private static Ran run(Sandbox sandbox, String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--base-url";
    all[args.length + 1] = sandbox.baseUrl();
    Ran ran = Ran.in(Map.of("BOTPENGUIN_TOKEN", sandbox.token()), all);
    assertThat(ran.out() + ran.err()).doesNotContain(sandbox.token());
    return ran;
  }

  @Test
  void sandboxIgnoresTheTokenOfTheEnvironment() {
    Ran ran = Ran.in(Map.of("BOTPENGUIN_TOKEN", "not the sandbox's"), "find", "--online");

    assertThat(ran.exitCode()).isZero();
  }

  @Test
  void helpIsShown() {
    Ran help = Ran.with("find", "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Key lastSeenDate,", "--everybody", "--page=N");
    assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    assertThat(Ran.with("--help").out()).contains("demo", "find", "--base-url=URL");
    assertThat(Ran.with("--version").out()).startsWith("filterspec-sample ");
  }

  @Test
  void closedPipeEndsTheProgramQuietly() {
    Broken out = new Broken("Broken pipe");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"find", "--everybody", "--all", "--format", "json"};

    assertThat(Main.run(args, Map.of(), out, err)).isZero();
    assertThat(err.size()).isZero();
    assertThat(out.writes).isEqualTo(1);
  }

  @Test
  void fullDiskIsReported() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = {"find", "--everybody"};

    assertThat(Main.run(args, Map.of(), new Broken("No space left on device"), err)).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("filterspec-sample: the output could not be written: No space left on device\n");
  }

  /** An output that cannot be written. */
  private static final class Broken extends OutputStream {
    private final String message;
    private int writes;

    Broken(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      writes++;
      throw new IOException(message);
    }
  }
}
