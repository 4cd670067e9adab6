package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The envelope, that is, the JSON object in which an API wraps the data of its answers. If the
 * answers lack a part of the envelope, such as the message, the path of the missing part is {@code
 * ""}.
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
   * @return the path of the success field, or {@code ""} if the answers have no success field
   */
  String success() default "";

  /**
   * Gives the value that the success field has if the request succeeded. If the value of the
   * success field is a boolean or a number, write the value as text, such as {@code "true"} or
   * {@code "0"}. If the envelope has no {@linkplain #success success field}, do not set {@code
   * successIs}.
   *
   * @return the value that means success
   */
  String successIs() default "true";

  /**
   * Gives the path of the message in an answer.
   *
   * @return the path of the message in an answer, or {@code ""} if the answers contain no message
   */
  String message() default "";

  /**
   * Gives the path of the field that repeats the HTTP status in the body of the answer.
   *
   * @return the path of the status field, or {@code ""} if the body does not contain the status
   */
  String status() default "";
}
