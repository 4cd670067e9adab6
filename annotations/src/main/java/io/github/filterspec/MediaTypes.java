package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The media types with which an API sends JSON although their names do not say so. It is an
 * annotation on the annotation that has {@link Api}.
 *
 * <p>Without this annotation, the client reads an answer as JSON if the answer has no media type or
 * one whose name ends in {@code json}, such as {@code application/problem+json}. Every other answer
 * is an {@code ApiProtocolException}, because it is often the page of a proxy.
 *
 * <pre>{@code
 * @Api(envelope = @Envelope(data = "items"))
 * @MediaTypes({"text/javascript", "text/plain"})
 * public @interface Shop {}
 *
 * // Content-Type: text/javascript; charset=utf-8
 * // {"items":[…]}                                   is read as JSON
 * }</pre>
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MediaTypes {

  /**
   * Gives the media types that are read as JSON as well, such as {@code text/plain}, without
   * parameters.
   *
   * @return the media types
   */
  String[] value();
}
