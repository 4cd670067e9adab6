package io.github.filterspec.runtime.endpoint;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The step from a page to the next page.
 *
 * @param kind the part of a request that says which page is requested
 * @param cursor the place of the next cursor in the body of an answer, or null if the bodies have
 *     no cursors
 * @param next a function that returns the query of the next page
 * @param at a function that returns the query of the page with a given number or at a given offset,
 *     or null if no such function exists
 */
record PageStep(Kind kind, @Nullable CursorSource cursor, NextQuery next, @Nullable QueryAt at) {

  /** A single page. */
  static final PageStep NONE =
      new PageStep(Kind.NONE, null, (query, cursor, received) -> Optional.empty(), null);

  /** The parts of a request that can say which page is requested. */
  enum Kind {
    /** The request asks for a single page. */
    NONE,
    /** The request has the number of the page. */
    NUMBERS,
    /** The request has the number of items before the page. */
    OFFSETS,
    /** The request has a cursor. */
    CURSORS,
    /** The request is the URL in the answer for the page before. */
    URLS
  }

  /** A function that returns the query of the next page. */
  @FunctionalInterface
  interface NextQuery {

    /**
     * Returns the query of the next page; empty if the cursor is missing, or if no next page
     * exists.
     *
     * @param query the query of a page that is not the last page
     * @param cursor the cursor in the answer
     * @param received the number of elements in the answer, including elements that are left out
     */
    Optional<Object> of(Object query, Optional<String> cursor, int received);
  }

  /** A function that returns the query of the page with a number or at an offset. */
  @FunctionalInterface
  interface QueryAt {

    /** Returns the query of the page. */
    Object of(Object query, long page);
  }

  /** Returns a copy with another place of the cursor. */
  PageStep with(UnaryOperator<CursorSource> change) {
    return new PageStep(kind, cursor == null ? null : change.apply(cursor), next, at);
  }
}
