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
 * @Constant(name = "isExport", value = "none")
 * public interface InboxUsers { … }
 *
 * // {"applicableFilters":[…],…,"isExport":"none"}
 * }</pre>
 *
 * <p>The generated types have no method for a constant. When JSON is read, the field of a constant
 * is ignored. A spec does not inherit the constants of the specs that it extends. If its body has
 * the same field, repeat {@code @Constant} on the extending spec.
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
  String name();

  /**
   * Gives the text that the field contains. The text of the constant is written as a JSON string.
   *
   * @return the text
   */
  String value();

  /**
   * The annotation that contains all {@link Constant} annotations of one spec. The Java compiler
   * adds {@code Constant.All} to a spec that has several constants.
   */
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
