package io.github.filterspec.runtime.codec;

import org.jspecify.annotations.Nullable;

/** The values of another codec that stay one segment of a path. */
final class PathCodec<T> extends NarrowedCodec<T> {

  PathCodec(Codec<T> all) {
    super(all, value -> flaw(WireText.plain(WireText.tree(value, all))));
  }

  private static @Nullable String flaw(String text) {
    if (text.isEmpty()) {
      return "is empty, so the path has no segment";
    }
    return DotSegments.in(text) ? DotSegments.FLAW : null;
  }
}
