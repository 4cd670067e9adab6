package io.github.filterspec.runtime.internal;

import io.github.filterspec.runtime.ApiProtocolException;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a walk that never ends, with constant memory.
 *
 * <p>A cursor must not come again. The last 1,000 cursors are known by a hash, so a shorter cycle
 * is found at its first repetition. One older cursor is known as well (Brent's algorithm), so a
 * longer cycle is found within three of its lengths.
 *
 * <p>A numbered page must not have the same items, compared with {@code equals}, as the page before
 * it. Pages of one item may be equal twice in a row, because short items repeat by chance.
 */
final class RepeatedPages<T> {
  private static final int KNOWN_CURSORS = 1_000;

  private final Set<UUID> known =
      Collections.newSetFromMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
              return size() > KNOWN_CURSORS;
            }
          });
  private @Nullable UUID anchor;
  private long pages;
  private long sinceAnchor;
  private long distance = 1;
  private List<T> previous = List.of();
  private int equalPages;

  /** Lets a page pass unless the walk goes in a circle. */
  void check(Query<T> query, Page<T> page, Optional<? extends Query<T>> next) {
    pages++;
    if (page.cursor().isPresent()) {
      next.ifPresent(following -> checkCursor(query, following));
    } else if (next.isPresent()) {
      checkItems(query, page.items());
    }
  }

  private void checkCursor(Query<T> query, Query<T> next) {
    if (pages == 1) {
      remember(hash(query));
    }
    UUID position = hash(next);
    if (known.contains(position) || position.equals(anchor)) {
      throw endless(query, "with a cursor that it had given before");
    }
    remember(position);
  }

  private void remember(UUID position) {
    known.add(position);
    sinceAnchor++;
    if (sinceAnchor == distance) {
      anchor = position;
      distance *= 2;
      sinceAnchor = 0;
    }
  }

  private void checkItems(Query<T> query, List<T> items) {
    equalPages = !items.isEmpty() && items.equals(previous) ? equalPages + 1 : 0;
    previous = items;
    if (equalPages >= (items.size() > 1 ? 1 : 2)) {
      throw endless(query, "with the same items as the page before it");
    }
  }

  private ApiProtocolException endless(Query<T> query, String how) {
    return new ApiProtocolException(
        "%s answered page %d of this walk %s, so its pages would never end"
            .formatted(query.endpoint().api().annotation().getSimpleName(), pages, how));
  }

  private static UUID hash(Query<?> query) {
    return UUID.nameUUIDFromBytes(query.toJson().getBytes(StandardCharsets.UTF_8));
  }
}
