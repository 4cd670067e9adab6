package io.github.filterspec.runtime.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.runtime.monitor.LimitHealth;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Two attempts in ten seconds, with a clock that the test turns. */
class RequestWindowTest {
  private record Task(long at, Runnable run) {}

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>((one, other) -> Long.compare(one.at(), other.at()));
  private final List<String> begun = new ArrayList<>();
  private final List<String> waits = new ArrayList<>();
  private long now;

  private final RequestWindow window = window(2, Duration.ofSeconds(10));

  @Test
  void attemptsBeginAtOnceWhileTheWindowHasPlaces() {
    enter("a");
    enter("b");
    enter("c");

    assertThat(begun).containsExactly("a", "b");
  }

  @Test
  void placeIsFreeOnePeriodAfterTheEndOfTheAttempt() {
    AttemptLimit.Turn first = enter("a");
    enter("b");
    enter("c");
    turnTo(3);
    first.end();

    turnTo(12);
    assertThat(begun).containsExactly("a", "b");
    turnTo(13);
    assertThat(begun).containsExactly("a", "b", "c");
  }

  @Test
  void attemptsBeginInTheOrderOfTheCalls() {
    enter("a").end();
    enter("b").end();
    enter("c").end();
    enter("d");

    turnTo(10);

    assertThat(begun).containsExactly("a", "b", "c", "d");
  }

  @Test
  void attemptThatLeavesGivesItsPlaceToTheNext() {
    enter("a").end();
    enter("b").end();
    AttemptLimit.Turn third = enter("c");
    enter("d");

    assertThat(third.leave()).isTrue();
    turnTo(10);

    assertThat(begun).containsExactly("a", "b", "d");
  }

  @Test
  void pauseHoldsAllAttempts() {
    window.pause(Duration.ofSeconds(5));
    enter("a");

    turnTo(4);
    assertThat(begun).isEmpty();
    turnTo(5);
    assertThat(begun).containsExactly("a");
  }

  @Test
  void pauseEndsAfterADayWhateverTheApiSays() {
    window.pause(Duration.ofSeconds(99_999_999_999L));
    enter("a");

    turnTo(24 * 60 * 60);

    assertThat(begun).containsExactly("a");
  }

  @Test
  void shortestWaitGrowsWithTheQueue() {
    enter("a").end();
    enter("b").end();

    enter("c");
    enter("d");
    enter("e");

    assertThat(waits)
        .containsExactly(
            "c " + Duration.ofSeconds(10),
            "d " + Duration.ofSeconds(10),
            "e " + Duration.ofSeconds(20));
  }

  @Test
  void pauseTellsTheAttemptsThatWait() {
    enter("a");
    enter("b");
    enter("c");
    waits.clear();

    window.pause(Duration.ofSeconds(30));

    assertThat(waits).containsExactly("c " + Duration.ofSeconds(30));
  }

  @Test
  void placeThatIsGivenBackIsFreeAtOnce() {
    enter("a");
    AttemptLimit.Turn second = enter("b");
    enter("c");

    second.giveBack();

    assertThat(begun).containsExactly("a", "b", "c");
  }

  @Test
  void healthCountsTheFreePlacesAndTheWaitingAttempts() {
    enter("a").end();
    assertThat(window.health(Optional.empty()))
        .isEqualTo(
            new LimitHealth(
                Optional.empty(), 2, Duration.ofSeconds(10), OptionalInt.of(1), 0, Duration.ZERO));

    enter("b");
    enter("c");
    window.pause(Duration.ofSeconds(3));
    assertThat(window.health(Optional.empty()))
        .isEqualTo(
            new LimitHealth(
                Optional.empty(),
                2,
                Duration.ofSeconds(10),
                OptionalInt.of(0),
                1,
                Duration.ofSeconds(3)));
  }

  /** The API counts an attempt at a random moment between its beginning and its end. */
  @Test
  void apiNeverCountsTooManyInAnyPeriod() {
    Random random = new Random(12);
    RequestWindow busy = window(20, Duration.ofSeconds(60));
    List<Long> counted = new ArrayList<>();
    for (int attempt = 0; attempt < 2_000; attempt++) {
      busy.enter(
          new NamedAttempt(
              "travels",
              turn -> {
                long travels = Duration.ofMillis(random.nextInt(3_000)).toNanos();
                counted.add(now + (long) (random.nextDouble() * travels));
                tasks.add(new Task(now + travels, turn::end));
              }));
    }

    turnTo(100_000);

    counted.sort(null);
    assertThat(counted).hasSize(2_000);
    for (int last = 20; last < counted.size(); last++) {
      assertThat(counted.get(last) - counted.get(last - 20))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(60).toNanos());
    }
    long all = counted.get(counted.size() - 1);
    assertThat((double) Duration.ofSeconds(60).toNanos() * 99 / all).isGreaterThan(0.9);
  }

  private RequestWindow window(int requests, Duration period) {
    return new RequestWindow(
        requests,
        period,
        () -> now,
        (time, task) -> tasks.add(new Task(now + time.toNanos(), task)));
  }

  private AttemptLimit.Turn enter(String name) {
    return window.enter(new NamedAttempt(name, turn -> begun.add(name)));
  }

  /** An attempt that writes down how long it has to wait. */
  private final class NamedAttempt implements AttemptLimit.Attempt {
    private final String name;
    private final Consumer<AttemptLimit.Turn> sending;

    NamedAttempt(String name, Consumer<AttemptLimit.Turn> sending) {
      this.name = name;
      this.sending = sending;
    }

    @Override
    public void begin(AttemptLimit.Turn turn) {
      sending.accept(turn);
    }

    @Override
    public void mustWait(AttemptLimit.Turn turn, Duration shortest) {
      waits.add(name + " " + shortest);
    }

    @Override
    public void cannotBegin(Throwable failure) {
      throw new AssertionError(failure);
    }
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
