package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The envelope in which an API wraps the data of its answers. A part without a path does not exist.
 *
 * <p>Names are paths: {@code "result.items"} is the member {@code items} of the member {@code
 * result}.
 *
 * <pre>{@code
 * @Envelope(success = "success", message = "message", status = "code", data = "data")
 * // {"success":true,"message":"","code":200,"data":[…]}
 *
 * @Envelope(success = "status", successIs = "success")
 * // {"status":"success",…}
 * }</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Envelope {

  /**
   * Gives the path of the items.
   *
   * @return the path of the items, or {@code ""} if the whole body is the array of items
   */
  String data() default "";

  /**
   * Gives the path of the field that says whether the request succeeded.
   *
   * @return the path of the success field, or {@code ""} if the answers have no such field
   */
  String success() default "";

  /**
   * Gives the value of the success field, as text, that means success. It can be set only if {@link
   * #success} is set.
   *
   * @return the value that means success
   */
  String successIs() default "true";

  /**
   * Gives the path of the message.
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
