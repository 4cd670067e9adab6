package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the answers of an API wrap their data, part by part; a part that is not named does not exist.
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
   * Where the items stand; without it the whole body is the array of items.
   *
   * @return the path of the data, or nothing
   */
  String data() default "";

  /**
   * Where it says whether the request succeeded.
   *
   * @return the path of the success field, or nothing
   */
  String success() default "";

  /**
   * What the success field holds, as text, if the request succeeded; only beside {@link #success}.
   *
   * @return the value that means success
   */
  String successIs() default "true";

  /**
   * Where a message stands.
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
