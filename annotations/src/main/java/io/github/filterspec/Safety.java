package io.github.filterspec;

/** The effect of a request to an {@link Endpoint}. */
public enum Safety {
  /**
   * The request only reads data, even if its HTTP method is {@code POST}. After a failure, the
   * client may send a read-only request again.
   */
  READ_ONLY,
  /**
   * The request changes something. For an endpoint that changes something, the processor generates
   * a command instead of a query. The client sends a command only once, unless the endpoint has
   * {@code idempotent = true} (see {@link Endpoint#idempotent}).
   */
  WRITES
}
