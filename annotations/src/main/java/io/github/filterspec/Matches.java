package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A regular expression that each text of a member must match. Use this annotation if the API
 * rejects other texts, or finds nothing for them.
 *
 * <pre>{@code
 * @Filter @Matches("[0-9a-f]{24}") Set<String> ids();
 *
 * builder.ids("6a2bbfbe0123456789abcdef")  // {"applicableFilters":["ids"],"ids":["6a2bbfbe…"]}
 * builder.ids("ada")
 * // IllegalArgumentException: ids: the value has an element that does not match [0-9a-f]{24}; …
 * }</pre>
 *
 * <p>The type of the member must be {@code String}, {@code UUID}, a record with one {@code String},
 * or a {@code Set} or {@code List} of those. A {@link Cursor} comes from the API and cannot have a
 * pattern.
 *
 * <p>The setter throws an {@link IllegalArgumentException} for a value that does not match. The
 * message does not contain the value. When JSON is read, {@link ActiveKeys} keeps such a value as
 * raw JSON, like any value that the type cannot represent. The other forms reject the JSON.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Matches {

  /**
   * Gives the regular expression, as {@code java.util.regex} defines it. It must match the whole
   * text that is written on the wire.
   *
   * @return the expression
   */
  String value();
}
