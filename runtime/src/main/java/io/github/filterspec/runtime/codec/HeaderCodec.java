package io.github.filterspec.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * The codec of values that are sent in a header. A description never contains the value of a
 * header, because the value is often a secret.
 */
final class HeaderCodec<T> extends NarrowedCodec<T> {

  HeaderCodec(Codec<T> all) {
    super(all, value -> problem(WireText.tree(value, all).asText()));
  }

  private static @Nullable String problem(String text) {
    if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return "has a character that a header cannot contain, such as a line break, a tab or a letter"
          + " that is not ASCII";
    }
    boolean stripped = text.startsWith(" ") || text.endsWith(" ");
    return stripped ? "begins or ends with a blank, which HTTP does not transmit" : null;
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
