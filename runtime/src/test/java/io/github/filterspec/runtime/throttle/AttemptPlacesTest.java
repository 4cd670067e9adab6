package io.github.filterspec.runtime.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Attempts that wait get their places in the order in which they arrived. */
class AttemptPlacesTest {
  private final AttemptPlaces places = new AttemptPlaces(2);
  private final List<Integer> begun = new ArrayList<>();

  @Test
  void placesAreGivenInOrder() {
    IntStream.range(0, 5).forEach(number -> places.take(() -> begun.add(number)));
    assertThat(begun).containsExactly(0, 1);
    assertThat(places.waiting()).isEqualTo(3);

    places.giveBack();
    assertThat(begun).containsExactly(0, 1, 2);

    IntStream.range(0, 4).forEach(number -> places.giveBack());
    assertThat(begun).containsExactly(0, 1, 2, 3, 4);
    assertThat(places.waiting()).isZero();
  }

  @Test
  void laterAttemptDoesNotOvertake() {
    assertThat(places.tryTake()).isTrue();
    assertThat(places.tryTake()).isTrue();
    assertThat(places.tryTake()).isFalse();
    places.take(() -> begun.add(1));

    places.giveBack(); // for the attempt that waits
    assertThat(begun).containsExactly(1);
    assertThat(places.tryTake()).isFalse();

    places.giveBack();
    assertThat(places.tryTake()).isTrue();
  }

  @Test
  void attemptsThatEndAtOnceDoNotGrowTheStack() {
    places.tryTake();
    places.tryTake();
    AtomicInteger ended = new AtomicInteger();
    IntStream.range(0, 100_000)
        .forEach(
            number ->
                places.take(
                    () -> {
                      ended.incrementAndGet();
                      places.giveBack();
                    }));

    places.giveBack();

    assertThat(ended).hasValue(100_000);
    assertThat(places.waiting()).isZero();
  }

  @Test
  void neverMoreAttemptsThanPlaces() throws InterruptedException {
    int attempts = 20_000;
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch ended = new CountDownLatch(attempts);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int number = 0; number < attempts; number++) {
      threads.execute(
          () ->
              places.take(
                  () -> {
                    int now = running.incrementAndGet();
                    most.accumulateAndGet(now, Math::max);
                    threads.execute(
                        () -> {
                          running.decrementAndGet();
                          places.giveBack();
                          ended.countDown();
                        });
                  }));
    }

    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    threads.shutdown();
    assertThat(most).hasValueLessThanOrEqualTo(2);
    assertThat(places.waiting()).isZero();
  }
}
