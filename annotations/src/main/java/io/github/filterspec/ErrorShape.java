package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paths to the code, the message and the status in an error answer.
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
   * @return the path of the code, or {@code ""} if error answers have no code
   */
  String code() default "";

  /**
   * Gives the path of the error message.
   *
   * @return the path of the message, or {@code ""} if error answers have no message
   */
  String message() default "";

  /**
   * Gives the path of the field in the body that repeats the HTTP status.
   *
   * @return the path of the status, or {@code ""} if error answers do not repeat the status
   */
  String status() default "";
}
