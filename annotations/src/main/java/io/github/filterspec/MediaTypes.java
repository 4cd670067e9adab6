package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names of additional media types, such as {@code text/plain}. The client reads answers with
 * these media types as JSON. Add {@code @MediaTypes} to your API annotation, next to {@link Api}.
 *
 * <p>Without {@code @MediaTypes}, the client reads an answer as JSON if the answer has no media
 * type, or if the name of its media type ends in {@code json}, such as {@code
 * application/problem+json}. If an answer has a media type that the client does not read as JSON,
 * the client throws an {@code ApiProtocolException}, because the answer is often the error page of
 * a proxy.
 *
 * <pre>{@code
 * @Api
 * @Envelope(data = "items")
 * @MediaTypes({"text/javascript", "text/plain"})
 * public @interface Shop {}
 *
 * // Content-Type: text/javascript; charset=utf-8
 * // {"items":[…]}                                   is read as JSON
 * }</pre>
 *
 * <p>On a spec, {@code @MediaTypes} replaces the media types of the API for the endpoint of the
 * spec.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MediaTypes {

  /**
   * Gives the names of the media types, without parameters such as {@code charset}. The client
   * reads answers with these media types as JSON.
   *
   * @return the media types
   */
  String[] value();
}
