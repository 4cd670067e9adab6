package io.github.filterspec;

/** The effect of a request to an {@link Endpoint}. */
public enum Safety {
  /**
   * The request only reads, whatever its HTTP method is. A search over {@code POST} may be sent
   * again after a failure.
   */
  READ_ONLY,
  /**
   * The request changes something. The spec becomes a command instead of a query, and the client
   * sends a command only once.
   */
  WRITES
}
