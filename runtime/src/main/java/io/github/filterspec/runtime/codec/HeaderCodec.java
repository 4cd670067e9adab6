package io.github.filterspec.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * The codec of values that are sent in a header. A description never contains the value of a header, because the value is often a secret.
 */
final class HeaderCodec<T> extends NarrowedCodec<T> {

  HeaderCodec(Codec<T> all) {
    super(all, value -> problem(WireText.tree(value, all).asText()));
  }

  private static @Nullable String problem(String text) {
    if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return "has characters that cannot be in a header, which contains only printable ASCII:"
          + " no line breaks, tabs or accents";
    }
    boolean stripped = text.startsWith(" ") || text.endsWith(" ");
    return stripped ? "begins or ends with a blank, which would not arrive" : null;
  }

  @Override
  public String describe(T value) {
    return "(hidden)";
  }

  @Override
  public String predicate(T value) {
    return "is set";
  }
}
