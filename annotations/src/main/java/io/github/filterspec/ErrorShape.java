package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paths of an error answer's parts: its code, its message and its status.
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
   * Gives the path of the error code.
   *
   * @return the path of the code, or {@code ""} if the answers have no code
   */
  String code() default "";

  /**
   * Gives the path of the error message.
   *
   * @return the path of the message, or {@code ""} if the answers have no message
   */
  String message() default "";

  /**
   * Gives the path of the field that repeats the HTTP status.
   *
   * @return the path of the status, or {@code ""} if the answers have no such field
   */
  String status() default "";
}
