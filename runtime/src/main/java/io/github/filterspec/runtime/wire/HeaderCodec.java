package io.github.filterspec.runtime.wire;

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
    return text.chars().allMatch(c -> c >= ' ' && c <= '~')
        ? null
        : "has characters that cannot stand in a header, which holds printable ASCII only:"
            + " no line breaks, tabs or accents";
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
