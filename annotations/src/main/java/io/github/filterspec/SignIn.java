package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The way in which requests to an API are authenticated. Add {@code @SignIn} to your API
 * annotation, next to {@link Api}. Requests to an API without {@code @SignIn} have no credential.
 *
 * <pre>{@code
 * @Api
 * @SignIn(BEARER)
 * public @interface Shop {}
 *
 * ApiClient.builder(Shop.class, "https://api.shop.example").token(token).build()
 * // Authorization: Bearer …
 * }</pre>
 *
 * <p>A client of an API without {@code @SignIn} that has a token throws an exception before its
 * first request. A header {@code Authorization} in {@link ConstantHeader} or {@link HeaderParam} is
 * a compile error if the API has {@code @SignIn(BEARER)}.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface SignIn {

  /**
   * Names the scheme.
   *
   * @return the scheme
   */
  Scheme value();

  /** The ways to authenticate a request. */
  enum Scheme {
    /**
     * Each request has the header {@code Authorization: Bearer …}, which contains the token of the
     * {@code ApiClient}.
     */
    BEARER
  }
}
