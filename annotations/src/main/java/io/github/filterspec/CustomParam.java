package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member (method of a spec) that is any number of parameters in the URL, whose names are known
 * only when the program runs. Use {@code @CustomParam} for an API whose users choose names
 * themselves, such as the names of custom fields.
 *
 * <pre>{@code
 * @CustomParam(value = "metadata[{name}]", pattern = "[a-z_]{1,40}")
 * String metadata(String name);
 *
 * OrdersQuery.builder().metadata("order_id", "6735").metadata("shop", "7").build()
 * // ?metadata[order_id]=6735&metadata[shop]=7, percent-encoded
 * }</pre>
 *
 * <p>The method has one parameter of the type {@code String}, which is the name. The return type of
 * the method is the type of each value. A value is a text, a number, a boolean, an enum, a time, a
 * date or a UUID. The builder has the methods {@code metadata(name, value)} and {@code
 * metadataIfPresent(name, value)}. Each call adds one name, or replaces the value of a name that is
 * already set. The generated query has the method {@code Map<String, String> metadata()}.
 *
 * <p>The names and the values are percent-encoded, and the parameters are in the order of their
 * names. A setter throws an {@link IllegalArgumentException} if a name does not match the pattern,
 * or if another member or a constant of the spec has the same parameter. The message does not
 * contain the name. {@link Matches} checks the values. In the JSON of a query, each name is a field
 * such as {@code metadata[order_id]}.
 *
 * <p>The member must be in the URL: in a spec with {@link QueryParameters}, or with {@link InUrl}.
 * In a JSON body, {@code @CustomParam} is a compile error. Use a {@link Param} of the type {@code
 * Map<String, …>} there.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface CustomParam {

  /**
   * Gives the names of the parameters. The text must contain {@code {name}} exactly once. The given
   * name replaces {@code {name}}.
   *
   * @return the names of the parameters, such as {@code metadata[{name}]}
   */
  String value();

  /**
   * Gives a regular expression of {@code java.util.regex}. Each whole name must match the regular
   * expression. The pattern prevents that a name from outside, such as a text that a user typed,
   * becomes a different parameter.
   *
   * @return the pattern, such as {@code [a-z_]{1,40}}
   */
  String pattern();
}
