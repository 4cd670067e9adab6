package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A header that every request to an {@link Api} has.
 *
 * <p>{@code @ConstantHeader(name = "authtype", value = "Key")} is sent as {@code authtype: Key}.
 *
 * <p>Add {@code @ConstantHeader} to your API annotation, next to {@link Api}. On a spec,
 * {@code @ConstantHeader} adds a header to the requests of the spec, or replaces the header of the
 * API that has the same name. A header that is written twice is a compile error.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ConstantHeader.All.class)
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

  /**
   * The annotation that contains all {@link ConstantHeader} annotations of one API or spec. The
   * Java compiler adds {@code ConstantHeader.All} to a declaration that has several headers.
   */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface All {

    /**
     * Returns the headers.
     *
     * @return the headers, as written
     */
    ConstantHeader[] value();
  }
}
