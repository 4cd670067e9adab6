package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The settings that all endpoints of an API share. Add this annotation to an annotation of your
 * own.
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
 * <p>Add your annotation to each spec of the API that has an {@link Endpoint}. From {@code
 * BotPenguin} the processor generates {@code BotPenguinApi}, which the generated queries refer to.
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
   * Gives the headers of every request.
   *
   * @return the headers, in the order in which they are sent
   */
  ConstantHeader[] headers() default {};

  /**
   * Gives the envelope in which answers wrap their data.
   *
   * @return the envelope; by default the whole body is the data
   */
  Envelope envelope() default @Envelope;

  /**
   * Gives the paths of the code and the message in the answer to a failed request.
   *
   * @return the shape of errors
   */
  ErrorShape errors() default @ErrorShape;

  /**
   * Gives the number of requests that the API allows.
   *
   * @return the limit; by default there is no limit
   */
  RateLimit limit() default @RateLimit;
}
