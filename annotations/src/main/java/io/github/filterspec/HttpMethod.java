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
  /** A request whose body is the query or the command, usually to replace something. */
  PUT,
  /** A request whose body is a command, usually to change a part of something. */
  PATCH
}
