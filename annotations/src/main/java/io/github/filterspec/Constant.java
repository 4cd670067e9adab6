package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of the body that always contains the same text.
 *
 * <pre>{@code
 * @FilterSpec
 * @ActiveKeys("applicableFilters")
 * @Constant(field = "isExport", value = "none")
 * public interface InboxUsers { … }
 *
 * // {"applicableFilters":[…],…,"isExport":"none"}
 * }</pre>
 *
 * <p>The generated types have no member for the constant, and reading ignores the field. A spec
 * does not inherit the constants of its parents. Repeat the annotation if the body has the field
 * too.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Constant.All.class)
public @interface Constant {

  /**
   * Names the field.
   *
   * @return the name of the field in the body
   */
  String field();

  /**
   * Gives the text, which is written as a JSON string.
   *
   * @return the text
   */
  String value();

  /** Contains the constants of a spec that has several. The compiler writes this annotation. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface All {

    /**
     * Returns the constants of the spec.
     *
     * @return the constants, as written
     */
    Constant[] value();
  }
}
