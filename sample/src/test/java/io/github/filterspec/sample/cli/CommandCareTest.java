package io.github.filterspec.sample.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that need each other, and output that is safe to show. */
final class CommandCareTest {
  private static final String[] LEAD = {
    "update-lead", "--uuid", "u-1", "--bot", "694bee6ac275d8a9c13fb8e1", "--customer"
  };

  @ParameterizedTest
  @ValueSource(strings = {"--all", "--page 2", "--max 3", "--show-request", "--everybody"})
  void segmentsAcceptPagingWithContactsOnly(String options) {
    assertThat(Ran.with(("segments " + options).split(" ")).err())
        .startsWith(
            "filterspec-sample: --page, --all, --max, --show-request and --everybody need"
                + " --contacts\n");
    assertThat(Ran.with(("segments x " + options).split(" ")).exitCode()).isEqualTo(2);
  }

  @Test
  void unknownSegmentIsNamed() {
    Ran ran = Ran.with("segments", "nobody");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("filterspec-sample: there is no segment nobody\n");
  }

  @Test
  void segmentWithInactiveFieldsMatchesEverybody() {
    Ran ran = Ran.with("segments", "69e8aa30b50b5c2fac800007", "--contacts");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            "filterspec-sample: segment 69e8aa30b50b5c2fac800007 has no active filter, so it would"
                + " match everybody. Add --everybody to show all contacts.\n");
  }

  @Test
  void segmentWithAnUnknownKeyIsNotRun() {
    Ran ran = Ran.with("segments", "6a298eb5b50b5c2fac800006", "--contacts", "--everybody");

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).hasLineCount(1).contains("leadScore");
  }

  @Test
  void jsonIsEscapedForATerminal() {
    try (FakeApi api = new FakeApi(FakeApi.page("{\"_id\":\"a\\u009b2J\\u202e\\ud800\\u007f\"}"))) {
      Ran ran = api.run("find", "--online", "--format", "json");

      assertThat(ran.out()).contains("\"a\\u009b2J\\u202e\\ud800\\u007f\"");
      assertThat(ran.contacts().get(0).path("_id").textValue())
          .isEqualTo("a\u009b2J\u202e\ud800\u007f");
    }
  }

  @Test
  void receiptIsSafeForATerminalAndHidesTheToken() {
    String answer =
        "{\"success\":true,\"code\":200,\"message\":\"ok\\u001b[2J for %s\"}"
            .formatted(FakeApi.TOKEN);
    try (FakeApi api = new FakeApi(FakeApi.json(200, answer))) {
      assertThat(api.run("set-status", "OPEN", "a").out()).isEqualTo("done: ok?[2J for (token)\n");
    }
  }

  @Test
  void receiptWithoutMessageIsDone() {
    try (FakeApi api = new FakeApi(FakeApi.json(200, "{\"success\":true,\"code\":200}"))) {
      assertThat(api.run("set-status", "OPEN", "a").out()).isEqualTo("done\n");
    }
  }

  @Test
  void notesWithTheSameTitleAreKept() {
    try (Sandbox sandbox = Sandbox.start()) {
      Ran ran =
          lead(sandbox, "--note", "Call=1 = one", "--note", "Call=2", "--attribute", "plan=gold");

      assertThat(ran.exitCode()).isZero();
      assertThat(Ran.json(sandbox.receivedBodies().get(0)).path("notes").toString())
          .isEqualTo(
              "[{\"title\":\"Call\",\"description\":\"1 = one\"},"
                  + "{\"title\":\"Call\",\"description\":\"2\"}]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "=gold", "plan=", " = "})
  void attributesAndNotesHaveTwoParts(String value) {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(lead(sandbox, "--attribute", value).exitCode()).isEqualTo(2);
      assertThat(lead(sandbox, "--note", value).exitCode()).isEqualTo(2);
      assertThat(sandbox.receivedBodies()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"segments", "chats", "import", "export", "set-status", "update-lead", "find"})
  void helpHasAtMost80Columns(String command) {
    Ran ran = Ran.with(command, "--help");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.lines()).allMatch(line -> line.length() <= 80).isNotEmpty();
  }

  private static Ran lead(Sandbox sandbox, String... more) {
    Stream<String> customer = Stream.of(sandbox.customerId(), "--base-url", sandbox.baseUrl());
    return Ran.in(
        Map.of("BOTPENGUIN_TOKEN", sandbox.token()),
        Stream.of(Stream.of(LEAD), customer, Stream.of(more))
            .flatMap(args -> args)
            .toArray(String[]::new));
  }
}
