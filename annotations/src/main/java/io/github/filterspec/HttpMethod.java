package io.github.filterspec;

/** The HTTP method of an {@link Endpoint}. */
public enum HttpMethod {
  /**
   * A request without a body. A spec whose endpoint has the method {@code GET} needs the wire form
   * {@link QueryParameters}.
   */
  GET,
  /** A request whose body is the query or the command. */
  POST,
  /**
   * A request that usually replaces something. The body of the request is the query or the command.
   */
  PUT,
  /** A request that usually changes a part of something. The body of the request is a command. */
  PATCH
}
