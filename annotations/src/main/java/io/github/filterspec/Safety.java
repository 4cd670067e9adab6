package io.github.filterspec;

/** What sending a request to an {@link Endpoint} does at the other end. */
public enum Safety {
  /**
   * It only reads, whatever the HTTP method: a search over {@code POST} may be sent again after a
   * failure.
   */
  READ_ONLY,
  /**
   * It changes something: the spec becomes a command in place of a query, which is sent once and
   * never again by itself.
   */
  WRITES
}
