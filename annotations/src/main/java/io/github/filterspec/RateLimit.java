package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of requests that an {@link Api} allows, as its documentation says.
 *
 * <p>{@code @RateLimit(requests = 100, seconds = 60)} means 100 requests in any 60 seconds. The
 * client keeps the limit: a request above the limit waits for its turn, first come first served.
 * All clients of a process that have the same API, base URL and token share the limit. If the wait
 * would end after the timeout of the call, the call fails at once with an {@code
 * ApiTimeoutException}. If the server answers 429 nevertheless, all these clients wait as long as
 * the server says.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface RateLimit {

  /**
   * Gives the number of requests that are allowed in the window.
   *
   * @return 1 or more, or 0 for no limit. The other attributes may be set only if {@code requests}
   *     is set
   */
  int requests() default 0;

  /**
   * Gives the length of the window.
   *
   * @return the length of the window in seconds, 1 or more
   */
  int seconds() default 60;

  /**
   * Says which requests count together.
   *
   * @return the scope
   */
  Scope scope() default Scope.TOKEN;

  /** The requests that count together. */
  enum Scope {
    /** The requests of one token, to all endpoints together. */
    TOKEN,
    /** The requests of one token to one endpoint. */
    ENDPOINT
  }
}
