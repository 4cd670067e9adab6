package io.github.filterspec.ratelimit.redis;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;

/**
 * The clock of Redis, which all processes share. Each process reads the time of Redis once for each
 * connection. After this reading, the clock continues with {@code System.nanoTime()}, so a change
 * of the system time does not affect the limit.
 */
final class RedisClock implements TimeMeter {
  private final long offset;

  private RedisClock(long offset) {
    this.offset = offset;
  }

  /**
   * Creates the clock from an answer to the command {@code TIME} of Redis. This method must be
   * called immediately after the answer arrives.
   */
  static RedisClock of(long seconds, long microseconds) {
    long time = TimeUnit.SECONDS.toNanos(seconds) + TimeUnit.MICROSECONDS.toNanos(microseconds);
    return new RedisClock(time - System.nanoTime());
  }

  @Override
  public long currentTimeNanos() {
    return System.nanoTime() + offset;
  }

  @Override
  public boolean isWallClockBased() {
    return true; // the time can be compared with the time of other processes
  }
}
