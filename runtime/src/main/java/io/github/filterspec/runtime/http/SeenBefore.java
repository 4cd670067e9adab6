package io.github.filterspec.runtime.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check for sequences that repeat, with constant memory. The last 1,000 positions are stored, so
 * a shorter cycle is found at its first repetition. One older position is stored as well (Brent's
 * algorithm), so a longer cycle is found within three times its length.
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
