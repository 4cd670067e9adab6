package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.throttle.AttemptLimits;
import io.github.filterspec.runtime.throttle.CallTimer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects that all calls of one client share.
 *
 * @param services the generated services, which create the calls
 * @param secrets the source of the client's credential, or null if the client has no credential
 * @param timer the timer for the timeouts and for the waits of the calls
 * @param threads decides which thread runs an attempt
 * @param limits the rate limits
 * @param settings the timeouts and the largest number of attempts of each call
 * @param headers the additional headers of each request
 * @param retries the policy that decides whether a failed attempt is repeated
 * @param budget the budget for the retries of all calls
 * @param events tells the listeners
 * @param live all unfinished calls of the client
 */
record CallEnvironment(
    KnownServices services,
    @Nullable SecretSource secrets,
    CallTimer timer,
    AttemptThreads threads,
    AttemptLimits limits,
    CallSettings settings,
    Map<String, String> headers,
    RetryPolicy retries,
    RetryBudget budget,
    CallEvents events,
    Set<CallExecution<?>> live) {

  /**
   * Returns a copy with other settings and other headers. Except for the settings, the headers and
   * the retry policy, the copy shares all objects with this environment.
   */
  CallEnvironment with(CallSettings ofCall, Map<String, String> headersOfCall) {
    return new CallEnvironment(
        services,
        secrets,
        timer,
        threads,
        limits,
        ofCall,
        headersOfCall,
        retries.withMaxAttempts(ofCall.maxAttempts()),
        budget,
        events,
        live);
  }
}
