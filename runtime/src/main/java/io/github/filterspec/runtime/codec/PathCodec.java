package io.github.filterspec.runtime.codec;

import io.github.filterspec.runtime.text.DotSegments;
import org.jspecify.annotations.Nullable;

/**
 * The codec of values in the path of a URL. A value is always written as one segment of the path.
 */
final class PathCodec<T> extends NarrowedCodec<T> {

  PathCodec(Codec<T> all) {
    super(all, value -> problem(WireText.plain(WireText.tree(value, all))));
  }

  private static @Nullable String problem(String text) {
    if (text.isEmpty()) {
      return "is empty, but a segment of a path cannot be empty";
    }
    return DotSegments.in(text) ? DotSegments.PROBLEM : null;
  }
}
