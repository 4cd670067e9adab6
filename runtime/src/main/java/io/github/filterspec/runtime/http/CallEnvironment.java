package io.github.filterspec.runtime.http;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * The parts that all calls of a client share.
 *
 * @param retrofit creates the calls of the generated services
 * @param token the tokens, or null for an API without a token
 * @param timer runs the deadlines and the waits
 * @param limits the rate limits
 * @param settings the limits of each call
 * @param headers further headers of each request
 * @param retries decides about further attempts
 * @param budget limits the further attempts of all calls
 * @param events tells the listeners
 * @param live the calls that have not ended
 */
record CallEnvironment(
    Retrofit retrofit,
    @Nullable BearerToken token,
    CallTimer timer,
    AttemptLimits limits,
    CallSettings settings,
    Map<String, String> headers,
    RetryPolicy retries,
    RetryBudget budget,
    CallEvents events,
    Set<CallExecution<?>> live) {

  /** Returns an environment that shares all parts, with other limits and headers. */
  CallEnvironment with(CallSettings ofCall, Map<String, String> headersOfCall) {
    return new CallEnvironment(
        retrofit,
        token,
        timer,
        limits,
        ofCall,
        headersOfCall,
        retries.withMaxAttempts(ofCall.maxAttempts()),
        budget,
        events,
        live);
  }
}
