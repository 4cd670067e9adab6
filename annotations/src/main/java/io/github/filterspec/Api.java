package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The settings that all endpoints of an API share. Add {@code @Api} to an annotation that you
 * declare for the API.
 *
 * <pre>{@code
 * @Api(
 *     headers = @ConstantHeader(name = "authtype", value = "Key"),
 *     envelope = @Envelope(success = "success", message = "message", status = "code", data = "data"),
 *     errors = @ErrorShape(code = "error.code", message = "error.message", status = "error.statusCode"),
 *     limit = @RateLimit(requests = 100, seconds = 60))
 * public @interface BotPenguin {}
 *
 * ApiClient client = ApiClient.builder(BotPenguin.class, "https://api.v7.botpenguin.com").token(token).build();
 * }</pre>
 *
 * <p>Add your annotation to each spec of the API that has {@link Reads} or {@link Writes}. From the
 * annotation {@code BotPenguin}, the processor generates the class {@code BotPenguinApi}. The
 * generated queries refer to this class.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME) // ApiClient.Builder.build() reads auth
public @interface Api {

  /**
   * Says how requests are authenticated.
   *
   * @return the kind of authentication
   */
  Auth auth() default Auth.BEARER;

  /**
   * Gives the headers that every request has.
   *
   * @return the headers, in the order in which they are sent
   */
  ConstantHeader[] headers() default {};

  /**
   * Gives the envelope, that is, the JSON object in which an answer wraps its data.
   *
   * @return the envelope; the default means that the whole body of an answer is the data
   */
  Envelope envelope() default @Envelope;

  /**
   * Gives the paths of the error code, the error message and the HTTP status in the answer to a
   * failed request.
   *
   * @return the paths of the error code, the error message and the status
   */
  ErrorShape errors() default @ErrorShape;

  /**
   * Gives the rate limit: the number of requests that the API allows in a period of time.
   *
   * @return the rate limit; by default, requests are not limited
   */
  RateLimit limit() default @RateLimit;
}
