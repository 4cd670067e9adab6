package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of requests that an {@link Api} allows in a period of time.
 *
 * <p>{@code @RateLimit(requests = 100, seconds = 60)} means 100 requests in any 60 seconds. The
 * client does not send more requests than the limit allows. A request above the limit waits, and
 * the request that has waited longest is sent first. Clients in one process share the limit if they
 * have the same API, base URL and token. If a request would have to wait longer than the timeout of
 * its call, the call fails at once with an {@code ApiTimeoutException}. If the server answers with
 * the status 429, all clients that share the limit wait as long as the server says.
 *
 * <p>Add {@code @RateLimit} to your API annotation, next to {@link Api}. On a spec,
 * {@code @RateLimit} replaces the limit of the API for the endpoint of the spec. The requests to
 * this endpoint are then counted separately, so {@link #scope} is a compile error on a spec.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME) // applications can show the limit
public @interface RateLimit {

  /**
   * Gives the number of requests that are allowed in one time window. If you set any attribute of
   * {@code @RateLimit}, also set the attribute {@code requests}.
   *
   * @return the number of requests, 1 or more
   */
  int requests();

  /**
   * Gives the length of the time window.
   *
   * @return the length of the window in seconds, 1 or more
   */
  int seconds();

  /**
   * Says which requests the API counts together.
   *
   * @return the scope
   */
  Scope scope() default Scope.TOKEN;

  /** The scope of a rate limit, that is, the group of requests that share one limit. */
  enum Scope {
    /** The API counts all requests with the same token together. */
    TOKEN,
    /** For each endpoint, the API counts the requests with the same token separately. */
    ENDPOINT
  }
}
