package io.github.filterspec;

/** The HTTP method of an {@link Endpoint}. */
public enum HttpMethod {
  /** A request whose body is the query. */
  POST,
  /** A request whose body is the query, for APIs that search with {@code PUT}. */
  PUT
}
