package io.github.filterspec;

/** The HTTP method of an endpoint (see {@link Reads} and {@link Writes}). */
public enum HttpMethod {
  /**
   * A GET request, which has no body. A spec whose endpoint has the method {@code GET} needs the
   * wire form {@link QueryParameters}.
   */
  GET,
  /** A POST request, whose body is the query or the command. */
  POST,
  /**
   * A PUT request, which usually replaces a resource on the server. The body of a PUT request is
   * the query or the command.
   */
  PUT,
  /**
   * A PATCH request, which usually changes a part of a resource on the server. The body of a PATCH
   * request is a command.
   */
  PATCH
}
