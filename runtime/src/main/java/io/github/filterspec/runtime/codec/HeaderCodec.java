package io.github.filterspec.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * The values of another codec that can stand in a header. They are often secrets, so they are shown
 * nowhere, not even in words.
 */
final class HeaderCodec<T> extends NarrowedCodec<T> {

  HeaderCodec(Codec<T> all) {
    super(all, value -> flaw(WireText.tree(value, all).asText()));
  }

  private static @Nullable String flaw(String text) {
    if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
      return "has characters that cannot stand in a header, which holds printable ASCII only:"
          + " no line breaks, tabs or accents";
    }
    boolean stripped = text.startsWith(" ") || text.endsWith(" ");
    return stripped ? "begins or ends with a blank, which would not arrive" : null;
  }

  @Override
  public String inWords(T value) {
    return "(hidden)";
  }

  @Override
  public String predicate(T value) {
    return "is set";
  }
}
