package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
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
 *
 * <p>Add {@code @Envelope} to your API annotation, next to {@link Api}. If the answers of one
 * endpoint have another envelope, add {@code @Envelope} to the spec with this endpoint, too. The
 * envelopes of the spec replace the envelopes of the API.
 *
 * <p>If an API or a spec has several envelopes, the client uses the first envelope whose success
 * field is in the answer. An envelope that the client can never use is a compile error.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Envelope.All.class)
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

  /**
   * Says what it means if the data is missing or null. The attribute has no effect on a command
   * with an answer type.
   *
   * @return the meaning; by default, missing data is an error
   */
  Missing missing() default Missing.IS_AN_ERROR;

  /** The meanings of data that is missing or null. */
  enum Missing {
    /** The answer is an {@code ApiProtocolException}. */
    IS_AN_ERROR,
    /**
     * The answer has no items: a page is empty, and {@code client.find(lookup)} returns an empty
     * {@code Optional}. If the path in {@code data} is misspelt, every page is empty, so compare
     * the path with an answer of the API.
     */
    IS_NONE
  }

  /**
   * The annotation that contains all {@link Envelope} annotations of one API or spec. The Java
   * compiler adds {@code Envelope.All} to a declaration that has several envelopes.
   */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface All {

    /**
     * Returns the envelopes.
     *
     * @return the envelopes, as written
     */
    Envelope[] value();
  }
}
