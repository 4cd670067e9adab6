package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.answer.ReadItems;
import io.github.filterspec.runtime.endpoint.CursorSource;
import io.github.filterspec.runtime.failure.CallFailure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A check that finds iterations that would never end. The check needs only constant memory.
 *
 * <p>If pages have cursors, the same cursor must not occur twice in an iteration, unless the spec
 * says that a cursor may repeat.
 *
 * <p>If pages have no cursors, or if a cursor may repeat, two pages of an iteration must not have
 * the same JSON for their items. Pages with a single item are compared in groups of three pages,
 * because one item can occur twice by chance. Items can be equal although their JSON differs. At
 * most three consecutive pages of an iteration may have equal lists of items.
 *
 * <p>If a page fails the check, the state of the check does not change, so the page can be
 * requested and checked again.
 */
final class RepeatedPages<T> {
  private static final int ROW = 3;

  private final SeenBefore cursors = new SeenBefore();
  private final SeenBefore pages = new SeenBefore();
  private List<String> lastPages = List.of();
  private @Nullable Outline previous;
  private int equalPages;

  /** Throws an exception if the page shows that the iteration would never end. */
  void check(Query<T> query, Page<T> page, Optional<Query<T>> next, long number) {
    if (next.isEmpty()) {
      return;
    }
    if (page.cursor().isPresent() && !mayRepeat(query)) {
      checkCursor(query, next.get(), number);
    } else if (!page.isEmpty()) {
      checkItems(query, page.items(), number);
    }
  }

  private static boolean mayRepeat(Query<?> query) {
    return query.definition().paging().cursor().filter(CursorSource::mayRepeat).isPresent();
  }

  private void checkCursor(Query<T> query, Query<T> next, long number) {
    if (number == 1) {
      cursors.add(hash(query));
    }
    String position = hash(next);
    if (cursors.contains(position)) {
      throw endless(query, number, "has the cursor of an earlier page");
    }
    cursors.add(position);
  }

  private void checkItems(Query<T> query, List<T> items, long number) {
    Outline outline = Outline.of(items);
    int equalInARow = outline.equals(previous) ? equalPages + 1 : 0;
    if (equalInARow >= ROW) {
      throw endless(query, number, "has the same items as the three pages before this page");
    }
    if (items instanceof ReadItems<T> read) {
      checkJson(query, read, number);
    }
    equalPages = equalInARow;
    previous = outline;
  }

  private void checkJson(Query<T> query, ReadItems<T> items, long number) {
    List<String> row = Stream.concat(lastPages.stream(), Stream.of(items.fingerprint())).toList();
    boolean single = items.size() == 1;
    if (!single || row.size() == ROW) {
      String position = single ? String.join(" ", row) : items.fingerprint();
      if (pages.contains(position)) {
        throw endless(query, number, "has the same items as an earlier page");
      }
      pages.add(position);
    }
    lastPages = row.size() == ROW ? row.subList(1, ROW) : row;
  }

  private static CallFailure endless(Query<?> query, long number, String how) {
    return CallFailure.protocol(
        "%s: page %d of this iteration %s, so the iteration would never end"
            .formatted(query.definition().api().name(), number, how));
  }

  private static String hash(Query<?> query) {
    return UUID.nameUUIDFromBytes(PageIdentity.of(query).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /**
   * A summary of a page: the number of items, the first item, the last item, and one hash code of
   * all items. The check compares summaries of pages, so old pages do not have to stay in memory.
   */
  private record Outline(int size, Object first, Object last, int hash) {

    static Outline of(List<?> items) {
      return new Outline(items.size(), items.get(0), items.get(items.size() - 1), items.hashCode());
    }
  }
}
