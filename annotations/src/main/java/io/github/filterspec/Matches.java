package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A regular expression that each text of a member must match. Use {@code @Matches} if the API
 * rejects a text that does not match, or finds nothing for this text.
 *
 * <pre>{@code
 * @Filter @Matches("[0-9a-f]{24}") Set<String> ids();
 *
 * builder.ids("6a2bbfbe0123456789abcdef")  // {"applicableFilters":["ids"],"ids":["6a2bbfbe…"]}
 * builder.ids("ada")
 * // IllegalArgumentException: ids: the value has an element that does not match [0-9a-f]{24}. …
 * }</pre>
 *
 * <p>The type of the member must be {@code String}, {@code UUID}, a record with one {@code String},
 * or a {@code Set} or {@code List} of these types. A {@link Cursor} cannot have a pattern, because
 * its value comes from the API.
 *
 * <p>The setter throws an {@link IllegalArgumentException} for a value that does not match. The
 * message of the exception does not contain the value. When JSON is read, the wire form {@link
 * ActiveKeys} keeps a value that does not match as raw JSON, like any value that the type cannot
 * represent. The other wire forms reject JSON that contains a value that does not match.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Matches {

  /**
   * Gives the regular expression, in the syntax of {@code java.util.regex}. The expression must
   * match the whole text that is written into the request.
   *
   * @return the expression
   */
  String value();
}
