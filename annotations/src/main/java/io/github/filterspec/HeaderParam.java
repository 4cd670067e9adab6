package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header whose value may differ in each request. The header is absent while it is not set. Its
 * value must be printable ASCII and must not begin or end with a blank.
 *
 * <pre>{@code
 * @HeaderParam(name = "x-bot-token") String botToken();
 *
 * ChatsQuery.builder().botToken("…").build()
 * // x-bot-token: …
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HeaderParam {

  /**
   * Gives the name of the header. It cannot be a header that the HTTP client sets itself, such as
   * {@code Host}, {@code Connection}, {@code Content-Length}, {@code Accept-Encoding} or, with
   * {@link Auth#BEARER}, {@code Authorization}.
   *
   * @return a name in ASCII
   */
  String name();

  /**
   * Says whether the header must be set. The builder then begins with its setter, so code that
   * forgets the header does not compile.
   *
   * @return true if the header is required; false unless set
   */
  boolean required() default false;
}
