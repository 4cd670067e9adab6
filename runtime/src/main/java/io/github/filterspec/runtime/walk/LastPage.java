package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.Page;
import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.answer.PageFacts;
import io.github.filterspec.runtime.answer.ReadItems;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.failure.CallFailure;
import io.github.filterspec.runtime.members.QueryParts;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A check that finds the last page, if the answer shows the last page only together with the query.
 * The total of the API or the number of items on the page can show the last page.
 */
public final class LastPage {
  private final Paging paging;
  private final String api;
  private final QueryParts query;
  private final int received;
  private final PageFacts facts;

  private LastPage(Query<?> query, QueryParts parts, ReadItems<?> items) {
    this.paging = query.definition().paging();
    this.api = query.definition().api().name();
    this.query = parts;
    this.received = items.received();
    this.facts = items.facts();
  }

  /**
   * Returns whether a page is the last page.
   *
   * @param query the query
   * @param page the answer to the query
   * @param <T> the type of the items
   * @return true if the page is the last page
   * @throws CallFailure if the answer contradicts itself
   */
  public static <T> boolean isReached(Query<T> query, Page<T> page) {
    Paging paging = query.definition().paging();
    boolean depends = paging.total().isPresent() || paging.isLastIfShorter();
    if (depends && page.items() instanceof ReadItems<T> items) {
      return QueryParts.of(query)
          .map(parts -> new LastPage(query, parts, items).isReached(page.hasNextPage()))
          .orElse(!page.hasNextPage());
    }
    return !page.hasNextPage();
  }

  private boolean isReached(boolean hasNext) {
    Long total = facts.total();
    return total == null ? isShorter(hasNext) : isReached(hasNext, total);
  }

  private boolean isShorter(boolean hasNext) {
    OptionalInt size = ItemsBefore.pageSize(paging, query);
    if (!hasNext || size.isEmpty() || received >= size.getAsInt()) {
      return !hasNext;
    }
    if (facts.more() != null) {
      throw CallFailure.protocol(
          "%1$s answered with %2$d items, which are fewer than the page size %3$d, but the field %4$s says that another page follows. If a page in the middle can be shorter, write @LastPage(unless = …) with the path of %4$s"
              .formatted(api, received, size.getAsInt(), facts.more()));
    }
    return true;
  }

  private boolean isReached(boolean hasNext, long total) {
    OptionalLong before = ItemsBefore.of(paging, query);
    long upToHere = before.orElse(0) + received;
    if (received > 0 && upToHere > total) {
      throw contradiction(total, "the pages up to this page have at least " + upToHere);
    }
    if (before.isEmpty()) {
      return !hasNext;
    }
    if (received == 0 && before.getAsLong() < total) {
      throw contradiction(total, "the page after the first " + before.getAsLong() + " is empty");
    }
    if (paging.isByNumbers() && upToHere < total) {
      requireFullPage(total);
    }
    return upToHere >= total;
  }

  /**
   * Throws an exception if a page in the middle has fewer items than the page size. Then the API
   * ignores the page size, so the number of items before a later page cannot be computed.
   */
  private void requireFullPage(long total) {
    int size = ItemsBefore.pageSize(paging, query).orElse(0);
    if (received < size) {
      throw CallFailure.protocol(
          "%s answered that there are %d items (field %s), but this page has only %d items instead of %d, and is not the last page. If a page in the middle can be shorter, do not use @LastPage(total = …)"
              .formatted(api, total, paging.total().orElse(""), received, size));
    }
  }

  private CallFailure contradiction(long total, String found) {
    OptionalInt pageSize = ItemsBefore.pageSize(paging, query);
    String size =
        paging.isByNumbers() && pageSize.isPresent()
            ? ". This number is computed with the page size " + pageSize.getAsInt()
            : "";
    return CallFailure.protocol(
        "%s answered that there are %d items (field %s), but %s%s"
            .formatted(api, total, paging.total().orElse(""), found, size));
  }
}
