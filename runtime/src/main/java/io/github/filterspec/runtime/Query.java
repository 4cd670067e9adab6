package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;

/**
 * A request that only reads. Its answers are pages of items. The processor generates the
 * implementations.
 *
 * @param <T> the type of the items
 */
public interface Query<T> {

  /**
   * Returns the endpoint to which the query is sent.
   *
   * @return the endpoint, the same for all queries of a spec
   */
  EndpointDefinition definition();

  /**
   * Returns the query as canonical JSON, which is the body if the query is sent as JSON.
   *
   * @return the JSON
   */
  String toJson();
}
