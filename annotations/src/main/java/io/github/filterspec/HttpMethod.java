package io.github.filterspec;

/** The HTTP method of an {@link Endpoint}. */
public enum HttpMethod {
  /** A request without a body: its spec is written as {@link QueryParameters}. */
  GET,
  /** A request whose body is the query or the command. */
  POST,
  /** A request whose body is the query or the command, mostly to change something. */
  PUT,
  /** A request whose body is the command, to change a part of something. */
  PATCH
}
