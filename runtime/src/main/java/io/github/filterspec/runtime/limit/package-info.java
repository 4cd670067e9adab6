/**
 * The interface for rate limits that several processes share. Without an implementation of the
 * interface {@code RateLimiterFactory}, the runtime keeps the rate limit of an API within one
 * process.
 */
@NullMarked
package io.github.filterspec.runtime.limit;

import org.jspecify.annotations.NullMarked;
