package io.github.filterspec.runtime.http;

import java.util.Set;
import retrofit2.Retrofit;

/**
 * The parts that all calls of a client share.
 *
 * @param retrofit creates the calls of the generated services
 * @param timer runs the deadlines and the waits
 * @param limits the rate limits
 * @param settings the limits of each call
 * @param retries decides about further attempts
 * @param budget limits the further attempts of all calls
 * @param events tells the listeners
 * @param live the calls that have not ended
 */
record CallEnvironment(
    Retrofit retrofit,
    CallTimer timer,
    AttemptLimits limits,
    CallSettings settings,
    RetryPolicy retries,
    RetryBudget budget,
    CallEvents events,
    Set<CallExecution<?>> live) {}
