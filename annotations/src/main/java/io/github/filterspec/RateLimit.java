package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often one token may ask an {@link Api}, as its documentation says.
 *
 * <p>{@code @RateLimit(requests = 100, seconds = 60)}: 100 requests a minute. The client tells it
 * to who asks; it does not yet hold requests back by itself.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface RateLimit {

  /**
   * How many requests are allowed.
   *
   * @return 1 or more, or 0 for no limit; to be given with the other attributes
   */
  int requests() default 0;

  /**
   * In how many seconds.
   *
   * @return the length of the window in seconds, 1 or more
   */
  int seconds() default 60;

  /**
   * What the limit counts.
   *
   * @return the scope
   */
  Scope scope() default Scope.TOKEN;

  /** What a limit counts. */
  enum Scope {
    /** The requests of one token, to all endpoints together. */
    TOKEN,
    /** The requests of one token to one endpoint. */
    ENDPOINT
  }
}
