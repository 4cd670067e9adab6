package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header that every request to an {@link Api} has.
 *
 * <p>{@code @ConstantHeader(name = "authtype", value = "Key")} is sent as {@code authtype: Key}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface ConstantHeader {

  /**
   * Gives the name of the header.
   *
   * @return a name in ASCII
   */
  String name();

  /**
   * Gives the value of the header. Do not write a token into an annotation: pass the token to the
   * builder of the {@code ApiClient}.
   *
   * @return a value in ASCII
   */
  String value();
}
