package io.github.filterspec.sample.cli;

import static io.github.filterspec.sample.cli.FakeApi.error;
import static io.github.filterspec.sample.cli.FakeApi.json;
import static io.github.filterspec.sample.cli.FakeApi.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A failing API or network is exit code 1 and one line, without stack trace and token. */
final class FailureTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        arguments(
            error(401, "UNAUTHORIZED", "Bearer token is invalid or has expired."),
            "BotPenguin answered 401 UNAUTHORIZED: Bearer token is invalid or has expired."),
        arguments(
            error(429, "TOO_MANY_REQUESTS", "Slow down."),
            "BotPenguin answered 429 TOO_MANY_REQUESTS: Slow down."),
        arguments(error(500, "E", "Sorry."), "BotPenguin answered 500 E: Sorry."),
        arguments(
            error(500, "E", "two\\nlines \\u001b[31mred\\u0007"),
            "BotPenguin answered 500 E: two lines [31mred"),
        arguments(
            error(401, "E", "no access for Bearer " + FakeApi.TOKEN + "!"),
            "BotPenguin answered 401 E: no access for Bearer (token)!"),
        arguments(
            json(200, "{\"success\":false,\"message\":\"Account expired\"}"),
            "BotPenguin answered 200: Account expired"),
        arguments(
            json(200, "{\"success\":true}"),
            "BotPenguin answered without data: data is missing. The answer has the field success."
                + " Add @Envelope(data = \"…\") with the name of the field that contains the"
                + " items to @BotPenguin or to the spec"),
        arguments(
            new FakeApi.Answer(502, "text/html", "<html>Bad gateway</html>"),
            "BotPenguin answered 502"),
        arguments(
            new FakeApi.Answer(200, "text/html", "<html>Sign in</html>"),
            "BotPenguin answered text/html instead of JSON"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void errorIsOneLine(FakeApi.Answer answer, String message) {
    for (String format : new String[] {"json", "table"}) {
      try (FakeApi api = new FakeApi(answer)) {
        Ran ran = api.run("find", "--online", "--format", format, "--no-wait");

        assertThat(ran.err()).isEqualTo("filterspec-sample: " + message + "\n");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
      }
    }
  }

  @Test
  void pagesBeforeAnErrorAreShown() {
    try (FakeApi api =
        new FakeApi(page("{\"_id\":\"a\"}", "{\"_id\":\"b\"}"), error(500, "E", "Sorry."))) {
      Ran ran = api.run("find", "--online", "--all", "--format", "json");

      assertThat(ran.contacts())
          .extracting(contact -> contact.path("_id").asText())
          .containsExactly("a", "b");
      assertThat(ran.err()).isEqualTo("filterspec-sample: BotPenguin answered 500 E: Sorry.\n");
      assertThat(ran.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void incompletePageIsNotShown() {
    try (FakeApi api =
        new FakeApi(page("{\"_id\":\"a\"}"), page("{\"_id\":\"b\"}", "{\"_id\":[\"c\"]}"))) {
      Ran ran = api.run("find", "--online", "--all", "--format", "json");

      assertThat(ran.lines()).hasSize(1);
      assertThat(ran.err())
          .isEqualTo(
              "filterspec-sample: the answer contains a value that is not a text, at data[1]._id\n");
      assertThat(ran.exitCode()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"find --online", "demo", ""})
  void networkErrorIsReported(String command) {
    String[] args = (command + " --base-url http://127.0.0.1:1").strip().split(" ", -1);
    Ran ran = Ran.in(Map.of("BOTPENGUIN_TOKEN", FakeApi.TOKEN), args);

    assertThat(ran.err()).startsWith("filterspec-sample: BotPenguin could not be reached");
    assertThat(ran.err()).hasLineCount(1).doesNotContain(FakeApi.TOKEN);
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void errorOfTheHandWrittenRequestIsReported() {
    try (FakeApi api = new FakeApi(page(), page(), error(403, "E", FakeApi.TOKEN))) {
      Ran ran = api.run("demo");

      assertThat(ran.err())
          .isEqualTo("filterspec-sample: the hand-written request was answered with 403\n");
      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).isEmpty();
    }
  }
}
