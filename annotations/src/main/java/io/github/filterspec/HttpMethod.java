package io.github.filterspec;

/** The HTTP method of an {@link Endpoint}. */
public enum HttpMethod {
  /** A request without a body. Its spec needs the form {@link QueryParameters}. */
  GET,
  /** A request whose body is the query or the command. */
  POST,
  /** A request whose body is the query or the command, usually to replace something. */
  PUT,
  /** A request whose body is the command that changes a part of something. */
  PATCH
}
