package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.failure.CallFailure;

/** The answer to a lookup that contains no object. */
public enum NoData {
  /** The only value. */
  INSTANCE;

  /**
   * Returns an answer that contains an object.
   *
   * @param answer the answer
   * @param endpoint the endpoint of the lookup
   * @param <A> the type of the answer
   * @return the same answer
   * @throws CallFailure if the answer contains no object
   */
  public static <A> A refuse(A answer, EndpointDefinition endpoint) {
    if (answer == INSTANCE) {
      throw CallFailure.protocol(
          "%s answered without an object. If the object may not exist, call find(lookup) instead of get(lookup)"
              .formatted(endpoint.api().name()));
    }
    return answer;
  }
}
