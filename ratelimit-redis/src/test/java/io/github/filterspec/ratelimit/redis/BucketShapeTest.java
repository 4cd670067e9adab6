package io.github.filterspec.ratelimit.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bucket keeps the limit in every window, with a clock that the test turns. */
class BucketShapeTest {
  private long now;

  private final TimeMeter clock =
      new TimeMeter() {
        @Override
        public long currentTimeNanos() {
          return now;
        }

        @Override
        public boolean isWallClockBased() {
          return true;
        }
      };

  /** Requests come in bursts and pauses, and travel up to a 25th of the period. */
  @ParameterizedTest(name = "{0} in {1} s")
  @CsvSource({"1, 1", "2, 60", "20, 2", "100, 60", "1000, 60", "5000, 3600"})
  void noWindowHasMoreRequestsThanAllowed(int requests, int seconds) {
    Duration period = Duration.ofSeconds(seconds);
    Bucket bucket = bucket(requests, period);
    Random random = new Random(7);
    List<Long> arrivals = new ArrayList<>();
    while (arrivals.size() < 20 * requests + 100) {
      if (bucket.tryConsume(BucketShape.TOKENS)) {
        arrivals.add(now + (long) (random.nextDouble() * (double) period.toNanos() / 25));
      } else {
        boolean quiet = random.nextInt(50 * requests) == 0;
        now +=
            (long) (random.nextDouble() * (double) period.toNanos() * (quiet ? 3 : 0.5 / requests));
      }
    }

    assertThat(SlidingWindow.most(arrivals, period)).isLessThanOrEqualTo(requests);
  }

  /** A request that asks late, by a fifth of a distance for 20 requests, loses no place. */
  @ParameterizedTest(name = "{0} in {1} s")
  @CsvSource({"20, 2", "100, 60", "1000, 60"})
  void rateIsAtLeastNineTenths(int requests, int seconds) {
    Duration period = Duration.ofSeconds(seconds);
    Bucket bucket = bucket(requests, period);
    Random random = new Random(7);
    long late = new BucketShape(requests, period).spacing().toNanos() / 5;
    int sent = 0;
    while (now < 20 * period.toNanos()) {
      var probe = bucket.tryConsumeAndReturnRemaining(BucketShape.TOKENS);
      if (probe.isConsumed()) {
        sent++;
      } else {
        now += probe.getNanosToWaitForRefill() + (long) (random.nextDouble() * late);
      }
    }

    assertThat((double) sent / (20.0 * requests)).isBetween(0.93, 1.0);
  }

  private Bucket bucket(int requests, Duration period) {
    var builder = Bucket.builder().withCustomTimePrecision(clock);
    for (var bandwidth : new BucketShape(requests, period).toConfiguration().getBandwidths()) {
      builder.addLimit(bandwidth);
    }
    return builder.build();
  }
}
