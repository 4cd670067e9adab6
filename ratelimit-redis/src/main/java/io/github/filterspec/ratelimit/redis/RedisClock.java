package io.github.filterspec.ratelimit.redis;

import io.github.bucket4j.TimeMeter;
import java.util.concurrent.TimeUnit;

/**
 * The clock of Redis, which all processes share. It is read once for each connection and then
 * continues with the time of this process, so a change of a wall clock does not change the limit.
 */
final class RedisClock implements TimeMeter {
  private final long offset;

  private RedisClock(long offset) {
    this.offset = offset;
  }

  /** Creates the clock from the answer to the command TIME, which arrived just now. */
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
