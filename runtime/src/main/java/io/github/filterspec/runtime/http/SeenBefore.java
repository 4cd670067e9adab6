package io.github.filterspec.runtime.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a sequence that goes in a circle, with constant memory. The last 1,000 positions are
 * known, so a shorter circle is found at its first repetition. One older position is known as well
 * (Brent's algorithm), so a longer circle is found within three of its lengths.
 */
final class SeenBefore {
  private static final int KNOWN = 1_000;

  private final Set<String> known =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > KNOWN;
            }
          });
  private @Nullable String anchor;
  private long sinceAnchor;
  private long distance = 1;

  boolean contains(String position) {
    return known.contains(position) || position.equals(anchor);
  }

  void add(String position) {
    known.add(position);
    sinceAnchor++;
    if (sinceAnchor == distance) {
      anchor = position;
      distance *= 2;
      sinceAnchor = 0;
    }
  }
}
