package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What each text of a member's values looks like, for texts that the API would refuse, or match
 * with nothing.
 *
 * <pre>{@code
 * @Filter @Pattern("[0-9a-f]{24}") Set<String> ids();
 *
 * builder.ids("6a2bbfbe0123456789abcdef")  // {"applicableFilters":["ids"],"ids":["6a2bbfbe…"]}
 * builder.ids("ada")
 * // IllegalArgumentException: ids: the value has an element that does not match [0-9a-f]{24}; …
 * }</pre>
 *
 * <p>The member's type is {@code String}, {@code UUID}, a record with one {@code String}, or a
 * {@code Set} or {@code List} of those; a {@link Cursor} comes from the API and has no pattern. A
 * value that does not match is refused when it is set; it is not quoted. In JSON that is read it is
 * kept raw under {@link ActiveKeys}, like any value that the type cannot hold, and refused in other
 * forms.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Pattern {

  /**
   * A regular expression of {@code java.util.regex}, which the whole text as written on the wire
   * must match.
   *
   * @return the expression
   */
  String value();
}
