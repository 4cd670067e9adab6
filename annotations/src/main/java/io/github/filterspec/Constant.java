package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of the body that always holds the same text.
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
 * <p>The generated types have no member for it, and reading ignores it. A spec that extends this
 * one does not inherit it, as it inherits no wire form: it says it again, if its body has the field
 * too.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Constant.All.class)
public @interface Constant {

  /**
   * Where the text stands.
   *
   * @return the name of the field in the body
   */
  String field();

  /**
   * The text, written as a JSON string.
   *
   * @return the text
   */
  String value();

  /** Holds several constants of one spec; the compiler writes it. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface All {

    /**
     * The constants of the spec.
     *
     * @return the constants, as written
     */
    Constant[] value();
  }
}
