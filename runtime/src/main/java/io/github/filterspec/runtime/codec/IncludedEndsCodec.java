package io.github.filterspec.runtime.codec;

import io.github.filterspec.runtime.TimeRange;
import java.time.Instant;

/** The codec of time ranges whose description says which ends belong to the range. */
final class IncludedEndsCodec extends NarrowedCodec<TimeRange> {
  private final boolean start;
  private final boolean end;

  IncludedEndsCodec(Codec<TimeRange> all, boolean start, boolean end) {
    super(all, value -> null);
    this.start = start;
    this.end = end;
  }

  @Override
  public String describe(TimeRange value) {
    String to = value.to().map(instant -> described(instant, end)).orElse("");
    if (value.from().isEmpty()) {
      return "until " + to;
    }
    String from = described(value.from().get(), start);
    return value.to().isEmpty() ? "since " + from : "from " + from + " to " + to;
  }

  private static String described(Instant instant, boolean included) {
    return instant + (included ? " (included)" : " (not included)");
  }

  @Override
  public String predicate(TimeRange value) {
    return describe(value);
  }
}
