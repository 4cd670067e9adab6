/**
 * Rate limits that are stored in Redis, so that several processes can share a limit.
 *
 * <pre>{@code
 * try (RedisRateLimits limits =
 *         RedisRateLimits.builder(RedisURI.create("rediss://:password@redis.example")).ownShareWhenDown(4).build();
 *     ApiClient client =
 *         ApiClient.builder(BotPenguin.class, url).token(token).rateLimiter(limits).build()) {
 *   …
 * }
 * }</pre>
 */
@NullMarked
package io.github.filterspec.ratelimit.redis;

import org.jspecify.annotations.NullMarked;
