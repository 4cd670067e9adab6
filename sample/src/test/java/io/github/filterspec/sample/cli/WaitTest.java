package io.github.filterspec.sample.cli;

import static io.github.filterspec.sample.cli.FakeApi.error;
import static io.github.filterspec.sample.cli.FakeApi.json;
import static io.github.filterspec.sample.cli.FakeApi.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.sample.sandbox.Sandbox;
import io.github.filterspec.sample.sandbox.TestClock;
import io.github.filterspec.sample.sandbox.TestSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program waits if the API answers 429, and says how long and why. */
final class WaitTest {
  private static final FakeApi.Answer TOO_MANY = error(429, "TOO_MANY", "Slow down.").retryAfter(1);
  private static final FakeApi.Answer DONE = json(200, "{\"status\":\"success\"}");

  @TempDir private Path folder = Path.of("");

  @Test
  void queryWaitsAndSaysSo() {
    try (FakeApi api = new FakeApi(TOO_MANY, page("{\"_id\":\"a\"}"), page())) {
      Ran ran = api.run("find", "--online", "--all", "--format", "json");

      assertThat(ran.exitCode()).isZero();
      assertThat(ran.contacts()).hasSize(1);
      assertThat(ran.err()).matches("filterspec-sample: waiting [12] s: BotPenguin answered 429\n");
    }
  }

  @Test
  void queryWaitsLongerThanTheClientAlone() {
    try (FakeApi api =
        new FakeApi(TOO_MANY, TOO_MANY, TOO_MANY, TOO_MANY, page("{\"_id\":\"a\"}"))) {
      Ran ran = api.run("find", "--online", "--format", "json");

      assertThat(ran.exitCode()).isZero();
      assertThat(ran.err()).hasLineCount(4);
      assertThat(api.asked()).isEqualTo(5);
    }
  }

  @Test
  void commandThatWasRefusedIsSentAgain() {
    FakeApi.Answer done = json(200, "{\"success\":true,\"code\":200}");
    try (FakeApi api = new FakeApi(TOO_MANY, done)) {
      Ran ran = api.run("set-status", "OPEN", "a");

      assertThat(ran.out()).isEqualTo("done\n");
      assertThat(ran.err()).isEqualTo("filterspec-sample: waiting 1 s: BotPenguin answered 429\n");
      assertThat(api.asked()).isEqualTo(2);
    }
  }

  @Test
  void refusedBatchIsSentAgain() throws IOException {
    try (FakeApi api = new FakeApi(DONE, TOO_MANY, DONE)) {
      Ran ran = api.run("import", csv(2), "--batch", "1");

      assertThat(ran.exitCode()).isZero();
      assertThat(ran.lines()).containsExactly("line 2: sent", "line 3: sent");
      assertThat(ran.err()).isEqualTo("filterspec-sample: waiting 1 s: BotPenguin answered 429\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"find --online", "export --online --out %s/c", "set-status OPEN a"})
  void withNoWaitTheProgramEndsAtOnce(String command) {
    try (FakeApi api = new FakeApi(TOO_MANY)) {
      Ran ran = api.run((command.formatted(folder) + " --no-wait").split(" ", -1));

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err())
          .isEqualTo(
              "filterspec-sample: BotPenguin answered 429 TOO_MANY (retry after 1 s): Slow down.\n");
      assertThat(api.asked()).isEqualTo(1);
    }
  }

  @Test
  void withNoWaitTheApiDecidesWhatIsTooMuch() {
    try (Sandbox sandbox = TestSandbox.limited(3, new TestClock())) {
      Ran ran =
          Ran.in(
              Map.of("BOTPENGUIN_TOKEN", sandbox.token()),
              ("find --everybody --all --format json --no-wait --base-url " + sandbox.baseUrl())
                  .split(" ", -1));

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.contacts()).hasSize(150);
      assertThat(ran.err())
          .hasLineCount(1)
          .contains("answered 429", "More than 3 requests within a minute. Retry in 60 seconds.");
    }
  }

  @Test
  void waitThatWouldEndAfterTheTimeoutIsNotBegun() {
    try (FakeApi api = new FakeApi(error(429, "TOO_MANY", "Slow down.").retryAfter(300))) {
      Ran ran = api.run("find", "--online", "--timeout", "2m");

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.err())
          .hasLineCount(1)
          .contains("answered 429", "the call ends earlier, because its timeout is");
      assertThat(api.asked()).isEqualTo(1);
    }
  }

  /** The program itself keeps the limit of 100 requests a minute. */
  @Test
  void importThatUsesUpTheLimitContinuesLater() throws IOException {
    try (FakeApi api = new FakeApi(DONE)) {
      String file = csv(103);
      Ran first = api.run("import", file, "--batch", "1", "--timeout", "30s");

      assertThat(first.exitCode()).isEqualTo(1);
      assertThat(first.lines())
          .hasSize(101)
          .last()
          .isEqualTo("lines 102 to 104: not imported (3 lines)");
      assertThat(first.err())
          .hasLineCount(1)
          .contains(
              "the rate limit of BotPenguin is reached: 100 requests in 60 s",
              "the call ends earlier, because its timeout is");

      Ran second = api.run("import", file, "--resume", "--no-wait");

      assertThat(second.exitCode()).isZero();
      assertThat(second.lines())
          .containsExactly(
              "100 lines were sent before", "line 102: sent", "line 103: sent", "line 104: sent");
      assertThat(api.asked()).isEqualTo(101);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0s", "5", "1d", "25h", "-3s", "1.5m", "99999999999s"})
  void timeoutIsFromASecondToADay(String time) {
    Ran ran = Ran.with("find", "--online", "--timeout", time);

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("is not a time from 1s to 24h, such as 30s, 15m or 2h");
  }

  private String csv(int lines) throws IOException {
    String text =
        IntStream.range(0, lines)
            .mapToObj(i -> "49," + (7_000_000 + i) + "\n")
            .collect(Collectors.joining("", "prefix,number\n", ""));
    return Files.writeString(folder.resolve("contacts.csv"), text).toString();
  }
}
