package io.github.filterspec.ratelimit.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes with eight threads each, one Redis, and an API that allows 20 requests in 2 s. */
class TwoProcessesTest {
  private static final int REQUESTS = 20;
  private static final Duration PERIOD = Duration.ofSeconds(2);
  private static final int SECONDS = 10;

  @AutoClose private final RedisServer redis = RedisServer.started();
  @AutoClose private final JudgeServer api = new JudgeServer(REQUESTS, PERIOD);
  private final List<Process> processes = new ArrayList<>();
  private final List<Path> errors = new ArrayList<>();
  @TempDir private Path folder = Path.of("");

  @AfterEach
  void end() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  @DisplayName(
      "F40: two processes with one token use nine tenths of the rate, and never more than the limit")
  void processesUseNineTenthsOfTheRateAndNeverMoreThanTheLimit() throws Exception {
    BufferedReader one = start();
    BufferedReader other = start();
    assertThat(one.readLine()).isEqualTo("ready");
    assertThat(other.readLine()).isEqualTo("ready");

    for (Process process : processes) {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }
    String ofOne = one.readLine();
    String ofOther = other.readLine();

    List<Long> requests = api.allowed();
    System.out.printf(
        "two processes: %s; %s; most in a window: %d of %d%n",
        ofOne, ofOther, SlidingWindow.most(requests, PERIOD), REQUESTS);
    assertThat(ofOne).endsWith(" 0 failures");
    assertThat(ofOther).endsWith(" 0 failures");
    assertThat(api.refused()).isZero();
    assertThat(SlidingWindow.most(requests, PERIOD)).isLessThanOrEqualTo(REQUESTS);
    double allowed = (double) REQUESTS * SECONDS / PERIOD.toSeconds();
    assertThat(inTheFirstSeconds(requests) / allowed).isGreaterThanOrEqualTo(0.9);
    assertThat(api.token()).isEqualTo("Bearer " + CanaryLog.SECRET);
    assertThat(redis.content()).isNotEmpty().noneMatch(text -> text.contains(CanaryLog.SECRET));
    for (Path each : errors) {
      assertThat(each).content().doesNotContain(CanaryLog.SECRET);
    }
  }

  private static double inTheFirstSeconds(List<Long> requests) {
    long end = requests.get(0) + Duration.ofSeconds(SECONDS).toNanos();
    return requests.stream().filter(at -> at - end < 0).count();
  }

  private BufferedReader start() throws IOException {
    Path error = folder.resolve("error" + errors.size());
    errors.add(error);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PingProcess.class.getName(),
                api.url(),
                redis.uri().toURI().toString(),
                String.valueOf(SECONDS))
            .redirectError(error.toFile())
            .start();
    processes.add(process);
    return process.inputReader(StandardCharsets.UTF_8);
  }
}
