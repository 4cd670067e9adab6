package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;

/**
 * A request that only reads data. Each answer to a query is a page of items. The processor
 * generates the classes that implement {@code Query}.
 *
 * @param <T> the type of the items
 */
public interface Query<T> {

  /**
   * Returns the endpoint to which the query is sent.
   *
   * @return the endpoint, which is the same for all queries of a spec
   */
  EndpointDefinition definition();

  /**
   * Returns this query as canonical JSON. The JSON is the body of the request if the query is not
   * sent in the URL.
   *
   * @return the JSON
   */
  String toJson();
}
