package io.github.filterspec.runtime.codec;

/**
 * The codec of ranges whose description says which ends belong to the range.
 *
 * @param <R> the type of the ranges
 * @param <T> the type of the ends
 */
final class IncludedEndsCodec<R, T> extends NarrowedCodec<R> {
  private final Bounds<R, T> bounds;
  private final boolean start;
  private final boolean end;

  IncludedEndsCodec(Codec<R> all, Bounds<R, T> bounds, boolean start, boolean end) {
    super(all, value -> null);
    this.bounds = bounds;
    this.start = start;
    this.end = end;
  }

  @Override
  public String describe(R value) {
    return bounds.describe(value, from -> described(from, start), to -> described(to, end));
  }

  private static String described(Object value, boolean included) {
    return value + (included ? " (included)" : " (not included)");
  }

  @Override
  public String predicate(R value) {
    return describe(value);
  }
}
