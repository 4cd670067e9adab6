package io.github.filterspec.runtime.wire;

import org.jspecify.annotations.Nullable;

/** The values of another codec that can stand in a path, where dots alone mean another path. */
final class PathCodec<T> extends NarrowedCodec<T> {

  PathCodec(Codec<T> all) {
    super(all, value -> flaw(WireText.tree(value, all).asText()));
  }

  private static @Nullable String flaw(String text) {
    return text.equals(".") || text.equals("..")
        ? "is one or two dots, which in a path lead to another one"
        : null;
  }
}
