package io.github.filterspec;

/** The HTTP method of an endpoint (see {@link Reads}, {@link ReadsOne} and {@link Writes}). */
public enum HttpMethod {
  /**
   * A GET request, which has no body. A spec whose endpoint has the method {@code GET} needs the
   * wire form {@link QueryParameters}.
   */
  GET,
  /** A POST request, whose body is the query, the lookup or the command. */
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
  PATCH,
  /**
   * A DELETE request, which usually deletes a resource on the server. A DELETE request is a command
   * (see {@link Writes}). In the wire form {@link QueryParameters}, the request has no body. In a
   * wire form with a body, the body of the request is the command. Some servers ignore the body of
   * a DELETE request.
   */
  DELETE,
  /**
   * A HEAD request, whose answer has a status and headers, but no body. Only a lookup (see {@link
   * ReadsOne}) without an item type can have the method {@code HEAD}. Like {@code GET}, the method
   * needs the wire form {@link QueryParameters}.
   */
  HEAD,
  /**
   * A QUERY request of RFC 10008. Like a GET request, it only reads, and can be sent again. Unlike
   * a GET request, it has a body, which is the query or the lookup.
   */
  QUERY
}
