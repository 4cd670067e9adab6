package io.github.filterspec.sample.sandbox.botpenguin;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The source of all random data. The seed is fixed, and this class calls no method of {@link
 * Random} whose result depends on the version of Java, so the data is always the same.
 */
final class Draw {

  /** A value, and the probability of the value in percent. */
  record Share<T>(T value, int percent) {}

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> values) {
    return values.get(below(values.size()));
  }

  /** Returns a random value. The percentages of all values must add up to 100. */
  <T> T byShare(List<Share<T>> shares) {
    int left = below(100);
    for (Share<T> share : shares) {
      left -= share.percent();
      if (left < 0) {
        return share.value();
      }
    }
    throw new IllegalArgumentException("The shares do not add up to a hundred");
  }

  Instant between(Instant from, Instant to) {
    long span = Duration.between(from, to).toMillis();
    return from.plusMillis((long) (random.nextDouble() * span));
  }

  String id() {
    byte[] bytes = new byte[12];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  String uuid() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x40);
    bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
    long high = HexFormat.fromHexDigitsToLong(HexFormat.of().formatHex(bytes, 0, 8));
    long low = HexFormat.fromHexDigitsToLong(HexFormat.of().formatHex(bytes, 8, 16));
    return new UUID(high, low).toString();
  }
}
