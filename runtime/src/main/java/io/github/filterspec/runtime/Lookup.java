package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;

/**
 * A request that reads one object. The processor generates the classes that implement {@code
 * Lookup}. After a temporary failure, the client sends a lookup again, like a {@link Query}.
 *
 * @param <T> the type of the object; a {@link Receipt} if the answer has no body
 */
public interface Lookup<T> {

  /**
   * Returns the endpoint to which the lookup is sent.
   *
   * @return the endpoint, which is the same for all lookups of a spec
   */
  EndpointDefinition definition();

  /**
   * Returns this lookup as canonical JSON. The JSON is the body of the request if the lookup is not
   * sent in the URL.
   *
   * @return the JSON
   */
  String toJson();
}
