package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;

/**
 * A request that changes something and is sent only once. The processor generates the
 * implementations.
 *
 * @param <R> the type of the answer; a {@link Receipt} if the answer has no data
 */
public interface Command<R> {

  /**
   * Returns the endpoint to which the command is sent.
   *
   * @return the endpoint, the same for all commands of a spec
   */
  EndpointDefinition definition();

  /**
   * Returns the command as canonical JSON, which is sent as the body.
   *
   * @return the JSON
   */
  String toJson();
}
