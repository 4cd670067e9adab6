package io.github.filterspec.runtime.monitor;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The state of a rate limit at one moment.
 *
 * @param endpoint the endpoint, such as {@code GET tickets/{id}}; empty if all endpoints share the
 *     limit
 * @param requests the number of requests that the API allows in a period
 * @param period the length of the period
 * @param free the number of requests that can begin now; empty if the limit is shared with other
 *     processes, because only the store of the limit knows this number
 * @param waiting the number of attempts that are waiting for the rate limit. If the limit is not
 *     shared with other processes, the number of waiting attempts includes the attempts of all
 *     clients that share the limit
 * @param pausedFor the time for which no request can begin, because the API has answered with the
 *     status 429; zero if requests can begin
 */
public record LimitHealth(
    Optional<String> endpoint,
    int requests,
    Duration period,
    OptionalInt free,
    int waiting,
    Duration pausedFor) {}
