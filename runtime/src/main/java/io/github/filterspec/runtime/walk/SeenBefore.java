package io.github.filterspec.runtime.walk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check that finds a repetition in a sequence of values. The check needs only constant memory.
 * The last 1,000 values are stored, so a cycle of up to 1,000 values is found at its first
 * repetition. To find a cycle of more than 1,000 values, the check also stores one older value
 * (Brent's algorithm). The check finds a cycle of n values after at most 3n values.
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
