package io.github.filterspec.runtime.walk;

import io.github.filterspec.runtime.Query;
import io.github.filterspec.runtime.endpoint.Paging;
import io.github.filterspec.runtime.members.QueryParts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The positions of the pages of one query. A position is a text that can be stored. An iteration
 * can continue from a stored position later.
 *
 * <p>A position contains the number, the offset or the cursor of the page, and a hash of the query.
 * A position contains neither the token nor the value of a filter.
 *
 * @param <T> the type of the items
 */
public final class Positions<T> {
  private static final String ONLY_PAGE = "o";
  private static final String NUMBER = "n";
  private static final String OFFSET = "s";

  /**
   * The letter before the cursor in a decoded position. A position with the letter {@code c} but
   * without a cursor belongs to the first page.
   */
  private static final String CURSOR = "c";

  private final Query<T> query;
  private final @Nullable QueryHash hash;

  /**
   * Creates the positions of a query.
   *
   * @param query a query; the positions do not depend on the page of the query
   */
  public Positions(Query<T> query) {
    this.query = query;
    this.hash =
        QueryParts.of(query).map(parts -> new QueryHash(query.definition(), parts)).orElse(null);
  }

  /**
   * Returns the position of a page.
   *
   * @param page the query that requests the page
   * @return the position, or empty if the query is not a generated query
   */
  public Optional<String> of(Query<T> page) {
    QueryHash queryHash = hash;
    return queryHash == null
        ? Optional.empty()
        : page(page).map(text -> PositionText.of(queryHash, text).toString());
  }

  private static Optional<String> page(Query<?> query) {
    Paging paging = query.definition().paging();
    Optional<QueryParts> parts = QueryParts.of(query);
    if (paging.isByNumbers()) {
      return parts
          .filter(queryParts -> queryParts.pageNumber().isPresent())
          .map(queryParts -> NUMBER + queryParts.pageNumber().getAsInt());
    }
    if (paging.isByOffsets()) {
      return parts
          .filter(queryParts -> queryParts.offset().isPresent())
          .map(queryParts -> OFFSET + queryParts.offset().getAsLong());
    }
    return paging.isByCursors()
        ? parts.map(queryParts -> CURSOR + queryParts.cursor().orElse(""))
        : Optional.of(ONLY_PAGE);
  }

  /**
   * Returns the query that requests the page at a position.
   *
   * @param position the position of a page; the position must have been created for this query
   * @return the query that requests the page
   * @throws IllegalArgumentException if the text is not a position, or if the position belongs to
   *     another query or another endpoint; the message contains neither the position nor a cursor
   */
  public Query<T> at(String position) {
    PositionText text = PositionText.parse(position);
    if (hash == null || !text.belongsTo(hash)) {
      throw new IllegalArgumentException(
          "The position does not belong to this query of %s (%s), but to another query or another endpoint. Pass a position of the same query."
              .formatted(query.definition(), query.definition().api().name()));
    }
    String page = text.page();
    if (page(query).filter(page::equals).isPresent()) {
      return query;
    }
    Paging paging = query.definition().paging();
    if (paging.isByNumbers() && page.startsWith(NUMBER)) {
      return atNumber(Integer.parseInt(page.substring(NUMBER.length())));
    }
    if (paging.isByOffsets() && page.startsWith(OFFSET)) {
      return paging.atOffset(query, Long.parseLong(page.substring(OFFSET.length())));
    }
    if (paging.isByCursors() && page.startsWith(CURSOR)) {
      return atCursor(page.substring(CURSOR.length()));
    }
    throw new IllegalArgumentException(
        "The position was created when %s of %s had another kind of paging, such as a cursor instead of a page number. Start again with the first page."
            .formatted(query.definition(), query.definition().api().name()));
  }

  private Query<T> atNumber(int number) {
    return query.definition().paging().at(query, number).orElseGet(() -> afterSteps(number));
  }

  /**
   * Moves forward page by page to the page with the given number. Code that an older version of
   * Filterspec generated can return the query of the next page, but not the query of a later page.
   */
  private Query<T> afterSteps(int number) {
    Query<T> reached = query;
    for (int step = number(query); step < number; step++) {
      reached = query.definition().paging().next(reached, Optional.empty(), 0).orElseThrow();
    }
    if (number(reached) != number) {
      throw new IllegalArgumentException(
          "The position is page %1$d, but the query begins at page %2$d. The class of the query cannot go back to an earlier page, because an older version of Filterspec generated this class. Pass a query that begins at page %1$d or earlier, or compile the spec with the current version."
              .formatted(number, number(query)));
    }
    return reached;
  }

  private static int number(Query<?> query) {
    return QueryParts.of(query).orElseThrow().pageNumber().orElseThrow();
  }

  private Query<T> atCursor(String cursor) {
    if (cursor.isEmpty()) {
      throw new IllegalArgumentException(
          "The position is the first page, but the query has a cursor. Pass the query without a cursor.");
    }
    return query.definition().paging().next(query, Optional.of(cursor), 0).orElseThrow();
  }
}
