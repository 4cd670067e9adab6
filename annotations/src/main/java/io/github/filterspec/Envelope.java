package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The envelope, that is, the JSON object in which an API wraps the data of its answers. If the path
 * of a part, such as the message, is {@code ""}, the answers do not have this part.
 *
 * <p>A path can lead into nested objects: {@code "result.items"} means the field {@code "items"} in
 * the object {@code "result"}.
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
   * Gives the path of the items in an answer.
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
   * Gives the value that the success field has if the request succeeded. Write the value as a text.
   * If you do not set the attribute {@link #success}, do not set the attribute {@code successIs}.
   *
   * @return the value that means success
   */
  String successIs() default "true";

  /**
   * Gives the path of the message in an answer.
   *
   * @return the path of the message, or {@code ""} if the answers have no message
   */
  String message() default "";

  /**
   * Gives the path of the field in the body that repeats the HTTP status.
   *
   * @return the path of the status, or {@code ""} if the answers do not repeat the status
   */
  String status() default "";
}
