package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header that every request of an {@link Api} carries.
 *
 * <p>{@code @Header(name = "authtype", value = "Key")} is sent as {@code authtype: Key}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Header {

  /**
   * The header's name.
   *
   * @return a name in ASCII
   */
  String name();

  /**
   * The header's value. Tokens do not belong here: they are given to the client.
   *
   * @return a value in ASCII
   */
  String value();
}
