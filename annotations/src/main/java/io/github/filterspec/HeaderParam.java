package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member (method of a spec) whose value is sent as a header. While the member is not set, the
 * request does not have the header. The value of the header must be printable ASCII, and must not
 * begin or end with a blank.
 *
 * <pre>{@code
 * @HeaderParam("x-bot-token") String botToken();
 *
 * ChatsQuery.builder().botToken("…").build()
 * // x-bot-token: …
 * }</pre>
 *
 * <p>A header that must be set has {@link Required}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HeaderParam {

  /**
   * Gives the name of the header. The processor reports an error for a header that the HTTP client
   * sets itself, such as {@code Host}, {@code Connection}, {@code Content-Length} or {@code
   * Accept-Encoding}. The processor also reports an error for the header in which the {@link
   * SignIn} of the API sends the credential, such as {@code Authorization}.
   *
   * @return a name in ASCII
   */
  String value();
}
