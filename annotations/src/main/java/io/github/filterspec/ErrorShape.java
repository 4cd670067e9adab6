package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The paths of the error code, the error message and the HTTP status in the answer to a failed
 * request.
 *
 * <pre>{@code
 * @ErrorShape(code = "error.code", message = "error.message", status = "error.statusCode")
 * // {"success":false,"error":{"code":"UNAUTHORIZED","message":"…","statusCode":401}}
 * }</pre>
 *
 * <p>Some APIs, such as those with GraphQL, also answer with the status 200 if the request failed.
 * Such an answer can contain a part of the data. Give the path of a value that only an answer to a
 * failed request has. Then the client throws an {@code ApiErrorException} for every answer that has
 * this value:
 *
 * <pre>{@code
 * @ErrorShape(code = "errors[0].extensions.code", message = "errors[0].message", whenPresent = "errors")
 * // 200 {"data":null,"errors":[{"message":"…","extensions":{"code":"UNAUTHORIZED"}}]}
 * }</pre>
 *
 * <p>Add {@code @ErrorShape} to your API annotation, next to {@link Api}. On a spec,
 * {@code @ErrorShape} replaces the error shape of the API for the endpoint of the spec.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ErrorShape {

  /**
   * Gives the path of the error code.
   *
   * @return the path of the error code, or {@code ""} if error answers have no error code
   */
  String code() default "";

  /**
   * Gives the path of the error message.
   *
   * @return the path of the error message, or {@code ""} if error answers have no error message
   */
  String message() default "";

  /**
   * Gives the path of the field that repeats the HTTP status in the body of the answer.
   *
   * @return the path of the status field, or {@code ""} if the body does not contain the status
   */
  String status() default "";

  /**
   * Gives the path of a value that only an answer to a failed request has, whatever its HTTP status
   * is. If the value is {@code null}, {@code false}, or an empty text, array or object, the answer
   * is successful.
   *
   * @return the path of the value, or {@code ""} if the HTTP status or the {@link Envelope} says
   *     that a request failed
   */
  String whenPresent() default "";
}
