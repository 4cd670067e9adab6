package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the answer to a failed request says what went wrong, part by part; names are paths.
 *
 * <pre>{@code
 * @ErrorShape(code = "error.code", message = "error.message", status = "error.statusCode")
 * // {"success":false,"error":{"code":"UNAUTHORIZED","message":"…","statusCode":401}}
 * }</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface ErrorShape {

  /**
   * Where the error's code stands.
   *
   * @return the path of the code, or nothing
   */
  String code() default "";

  /**
   * Where the error's message stands.
   *
   * @return the path of the message, or nothing
   */
  String message() default "";

  /**
   * Where the HTTP status is repeated.
   *
   * @return the path of the status, or nothing
   */
  String status() default "";
}
