package io.github.filterspec.runtime;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;

/**
 * A request that changes something. A command is sent only once, unless its endpoint is idempotent.
 * The processor generates the classes that implement {@code Command}.
 *
 * @param <R> the Java type of the answer; a {@link Receipt} if the answer has no data
 */
public interface Command<R> {

  /**
   * Returns the endpoint to which the command is sent.
   *
   * @return the endpoint, which is the same for all commands of a spec
   */
  EndpointDefinition definition();

  /**
   * Returns this command as canonical JSON. The JSON is the body of the request.
   *
   * @return the JSON
   */
  String toJson();
}
