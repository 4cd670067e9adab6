package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.endpoint.EndpointDefinition;
import io.github.filterspec.runtime.monitor.LimitHealth;
import java.util.List;
import java.util.Optional;

/** The rate limits of a client. */
interface AttemptLimits {
  /** Returns the rate limit of an endpoint; empty if the API has no rate limit. */
  Optional<AttemptLimit> of(EndpointDefinition endpoint);

  /** Returns the state of the rate limits that the client has used. */
  List<LimitHealth> health();
}
