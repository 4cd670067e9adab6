package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A check for iterations that never end.
 *
 * <p>If pages have cursors, the same cursor must not occur twice.
 *
 * <p>If pages have numbers, the items of two pages must not have the same JSON. Pages with one item
 * are compared in groups of three, because one item can occur twice by chance. If the JSON of two
 * pages differs, their items may still be equal, but not on more than three pages in a row.
 */
final class RepeatedPages<T> {
  private static final int ROW = 3;

  private final SeenBefore cursors = new SeenBefore();
  private final SeenBefore pages = new SeenBefore();
  private final Deque<String> lastPages = new ArrayDeque<>();
  private List<T> previous = List.of();
  private int equalPages;

  /** Throws an exception if the page belongs to an iteration that never ends. */
  void check(Query<T> query, Page<T> page, Optional<Query<T>> next, long number) {
    if (next.isEmpty()) {
      return;
    }
    if (page.cursor().isPresent()) {
      checkCursor(query, next.get(), number);
    } else if (!page.isEmpty()) {
      checkItems(query, page.items(), number);
    }
  }

  private void checkCursor(Query<T> query, Query<T> next, long number) {
    if (number == 1) {
      cursors.add(hash(query));
    }
    String position = hash(next);
    if (cursors.contains(position)) {
      throw endless(query, number, "with a cursor of an earlier page");
    }
    cursors.add(position);
  }

  private void checkItems(Query<T> query, List<T> items, long number) {
    equalPages = items.equals(previous) ? equalPages + 1 : 0;
    previous = items;
    if (equalPages >= ROW) {
      throw endless(query, number, "with items that equal the items of the three pages before it");
    }
    if (items instanceof ReadItems<T> read) {
      checkJson(query, read, number);
    }
  }

  private void checkJson(Query<T> query, ReadItems<T> items, long number) {
    lastPages.addLast(items.fingerprint());
    if (lastPages.size() > ROW) {
      lastPages.removeFirst();
    }
    boolean single = items.size() == 1;
    if (single && lastPages.size() < ROW) {
      return;
    }
    String position = single ? String.join(" ", lastPages) : items.fingerprint();
    if (pages.contains(position)) {
      throw endless(query, number, "with the items of an earlier page");
    }
    pages.add(position);
  }

  private static CallFailure endless(Query<?> query, long number, String how) {
    return CallFailure.protocol(
            "%s answered page %d of this iteration %s, so its pages would never end"
                .formatted(query.definition().api().name(), number, how))
        .onPage(number);
  }

  private static String hash(Query<?> query) {
    return UUID.nameUUIDFromBytes(query.toJson().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
