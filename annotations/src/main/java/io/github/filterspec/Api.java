package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What all endpoints of an API share, said once on an annotation of the user's own.
 *
 * <pre>{@code
 * @Api(
 *     headers = @Header(name = "authtype", value = "Key"),
 *     envelope = @Envelope(success = "success", message = "message", status = "code", data = "data"),
 *     errors = @ErrorShape(code = "error.code", message = "error.message", status = "error.statusCode"),
 *     limit = @RateLimit(requests = 100, seconds = 60))
 * public @interface BotPenguin {}
 *
 * ApiClient client = ApiClient.builder(BotPenguin.class, "https://api.v7.botpenguin.com").token(token).build();
 * }</pre>
 *
 * <p>The annotation then stands on each spec of the API. From {@code BotPenguin} the processor
 * generates {@code BotPenguinApi}, to which the generated queries refer.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME) // ApiClient.Builder.build() reads auth
public @interface Api {

  /**
   * How requests prove who sends them.
   *
   * @return the kind of authentication
   */
  Auth auth() default Auth.BEARER;

  /**
   * Headers of every request.
   *
   * @return the headers, in the order in which they are sent
   */
  Header[] headers() default {};

  /**
   * How answers wrap their data.
   *
   * @return the envelope; by default the whole body is the data
   */
  Envelope envelope() default @Envelope;

  /**
   * Where a failed request's answer says what went wrong.
   *
   * @return the shape of errors
   */
  ErrorShape errors() default @ErrorShape;

  /**
   * How often the API may be asked.
   *
   * @return the limit; by default there is none
   */
  RateLimit limit() default @RateLimit;
}
