package io.github.filterspec.runtime.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.limit.RateLimiter;
import io.github.filterspec.runtime.limit.RateLimiterException;
import io.github.filterspec.runtime.limit.SharedLimit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** The queue in front of a limiter that the test answers, with a clock that the test turns. */
class SharedQueueTest {
  private static final SharedLimit LIMIT =
      SharedLimit.of("Desk", "https://desk.example/", "a", "", 10, Duration.ofSeconds(1));

  private record Task(long at, Runnable run) {}

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>((one, other) -> Long.compare(one.at(), other.at()));
  private final Deque<CompletableFuture<Duration>> asked = new ArrayDeque<>();
  private final List<Duration> paused = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private long now;

  private final RateLimiter limiter =
      new RateLimiter() {
        @Override
        public CompletionStage<Duration> tryTake() {
          CompletableFuture<Duration> answer = new CompletableFuture<>();
          asked.add(answer);
          return answer;
        }

        @Override
        public void pause(Duration time) {
          paused.add(time);
        }
      };
  private final SharedQueue queue = queue(limiter, 2);

  @Test
  void onlyTheFirstAttemptAsks() {
    enter("a");
    enter("b");

    assertThat(asked).hasSize(1);
    answer(Duration.ZERO);
    assertThat(log).containsExactly("a begins");
    assertThat(asked).hasSize(1);
    answer(Duration.ZERO);
    assertThat(log).containsExactly("a begins", "b begins");
    assertThat(asked).isEmpty();
  }

  @Test
  void attemptAsksAgainAfterTheTimeThatTheLimiterNames() {
    enter("a");
    answer(Duration.ofSeconds(3));

    assertThat(log).containsExactly("a waits PT3S");
    turnTo(2);
    assertThat(asked).isEmpty();
    turnTo(3);
    answer(Duration.ZERO);
    assertThat(log).containsExactly("a waits PT3S", "a begins");
  }

  @Test
  void attemptThatEntersDuringAWaitIsToldTheRestOfIt() {
    enter("a");
    answer(Duration.ofSeconds(3));
    turnTo(1);

    enter("b");

    assertThat(log).containsExactly("a waits PT3S", "b waits PT2S");
  }

  @Test
  void placeOfAnAttemptThatLeftWhileItAskedIsGivenToTheNext() {
    AttemptLimit.Turn first = enter("a");
    enter("b");

    assertThat(first.leave()).isTrue();
    answer(Duration.ZERO);

    assertThat(log).containsExactly("b begins");
  }

  @Test
  void attemptThatWaitsLeavesWithoutHavingTakenAPlace() {
    AttemptLimit.Turn first = enter("a");
    answer(Duration.ofSeconds(3));

    assertThat(first.leave()).isTrue();
    turnTo(10);

    assertThat(asked).isEmpty();
  }

  @Test
  void placeThatIsGivenBackIsUsedByTheNextWithoutAsking() {
    AttemptLimit.Turn first = enter("a");
    answer(Duration.ZERO);
    enter("b");
    answer(Duration.ofSeconds(3));

    first.giveBack();

    assertThat(log).containsExactly("a begins", "b waits PT3S", "b begins");
  }

  @Test
  void attemptAsksOnlyIfItCanBeSentAtOnce() {
    AttemptLimit.Turn first = enter("a");
    answer(Duration.ZERO);
    enter("b");
    answer(Duration.ZERO);
    enter("c");
    assertThat(asked).isEmpty();

    first.end();

    assertThat(asked).hasSize(1);
  }

  @Test
  void lateRequestTakesASecondPlace() {
    AttemptLimit.Turn first = enter("a");
    answer(Duration.ZERO);
    now = Duration.ofMillis(21).toNanos(); // the period is a second
    first.sent(now);
    first.end();
    enter("b");

    answer(Duration.ZERO);
    assertThat(log).containsExactly("a begins");
    answer(Duration.ZERO);
    assertThat(log).containsExactly("a begins", "b begins");
  }

  @Test
  void requestOnTimeTakesOnePlace() {
    AttemptLimit.Turn first = enter("a");
    answer(Duration.ZERO);
    now = Duration.ofMillis(20).toNanos();
    first.sent(now);
    first.end();
    enter("b");

    answer(Duration.ZERO);

    assertThat(log).containsExactly("a begins", "b begins");
  }

  @Test
  void failureOfTheLimiterEndsOneAttempt() {
    enter("a");
    enter("b");

    asked.remove().completeExceptionally(new RateLimiterException("the store is down", null));
    answer(Duration.ZERO);

    assertThat(log).containsExactly("a fails: the store is down", "b begins");
  }

  @Test
  void pauseHoldsTheQueueAndTheOtherProcesses() {
    queue.pause(Duration.ofSeconds(5));
    enter("a");

    assertThat(paused).containsExactly(Duration.ofSeconds(5));
    turnTo(4);
    assertThat(asked).isEmpty();
    turnTo(5);
    assertThat(asked).hasSize(1);
  }

  @Test
  void pauseLastsADayAtMost() {
    queue.pause(Duration.ofSeconds(99_999_999_999L));

    assertThat(paused).containsExactly(Duration.ofDays(1));
  }

  /** The stack does not grow with the number of attempts. */
  @Test
  void limiterThatAnswersAtOnceServesManyAttempts() {
    int attempts = 100_000;
    SharedQueue ready = queue(at -> CompletableFuture.completedFuture(Duration.ZERO), attempts);
    queue(ready, attempts);

    assertThat(log).hasSize(attempts);
  }

  @Test
  void limiterThatFailsAtOnceEndsManyAttempts() {
    int attempts = 100_000;
    SharedQueue broken =
        queue(
            at -> {
              throw new IllegalStateException("broken");
            },
            1);
    queue(broken, attempts);

    assertThat(log).hasSize(attempts);
  }

  /** Adds many attempts during a pause, so that all of them wait at its end. */
  private void queue(SharedQueue target, int attempts) {
    target.pause(Duration.ofSeconds(1));
    for (int attempt = 0; attempt < attempts; attempt++) {
      target.enter(
          new AttemptLimit.Attempt() {
            @Override
            public void begin(AttemptLimit.Turn turn) {
              log.add("begins");
            }

            @Override
            public void mustWait(AttemptLimit.Turn turn, Duration shortest) {}

            @Override
            public void cannotBegin(Throwable failure) {
              log.add("fails");
            }
          });
    }
    turnTo(2);
  }

  /** A limiter that does not wait for the test. */
  private interface Ready {
    CompletionStage<Duration> take(long at);
  }

  private SharedQueue queue(Ready ready, int threads) {
    return queue(
        new RateLimiter() {
          @Override
          public CompletionStage<Duration> tryTake() {
            return ready.take(now);
          }

          @Override
          public void pause(Duration time) {}
        },
        threads);
  }

  private SharedQueue queue(RateLimiter from, int threads) {
    SharedQueue[] made = new SharedQueue[1];
    DrainLoop loop = new DrainLoop(() -> made[0].askNow());
    made[0] =
        new SharedQueue(
            from,
            LIMIT,
            new Semaphore(threads),
            loop::run,
            () -> now,
            (time, task) -> tasks.add(new Task(now + time.toNanos(), task)));
    return made[0];
  }

  private AttemptLimit.Turn enter(String name) {
    return queue.enter(
        new AttemptLimit.Attempt() {
          @Override
          public void begin(AttemptLimit.Turn turn) {
            log.add(name + " begins");
          }

          @Override
          public void mustWait(AttemptLimit.Turn turn, Duration shortest) {
            log.add(name + " waits " + shortest);
          }

          @Override
          public void cannotBegin(Throwable failure) {
            log.add(name + " fails: " + failure.getMessage());
          }
        });
  }

  private void answer(Duration wait) {
    asked.remove().complete(wait);
  }

  private void turnTo(int seconds) {
    long end = Duration.ofSeconds(seconds).toNanos();
    while (!tasks.isEmpty() && tasks.peek().at() <= end) {
      Task task = tasks.remove();
      now = task.at();
      task.run().run();
    }
    now = end;
  }
}
