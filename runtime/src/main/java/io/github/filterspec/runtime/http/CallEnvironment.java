package io.github.filterspec.runtime.http;

import retrofit2.Retrofit;

/**
 * The parts that all calls of a client share.
 *
 * @param retrofit creates the calls of the generated services
 * @param timer runs the deadlines and the waits
 * @param windows the rate limits
 * @param settings the limits of each call
 * @param retries decides about further attempts
 * @param budget limits the further attempts of all calls
 */
record CallEnvironment(
    Retrofit retrofit,
    CallTimer timer,
    RequestWindows windows,
    CallSettings settings,
    RetryPolicy retries,
    RetryBudget budget) {}
