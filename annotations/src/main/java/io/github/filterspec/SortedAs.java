package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a {@code Sort} is written. A {@code Sort} is a constant of an enum of the fields by
 * which the API can sort, and a direction. Add {@code @SortedAs} to a member of the type {@code
 * Sort} or {@code List<Sort<…>>}.
 *
 * <pre>{@code
 * enum OrderField { created_at, total_price }
 *
 * @Param @SortedAs("{field} {direction}") Sort<OrderField> order();
 * // order(Sort.by(created_at).descending())   ?order=created_at desc, percent-encoded
 *
 * @Param @SortedAs(value = "{direction}{field}", ascending = "", descending = "-")
 * @Elements(JOINED)
 * List<Sort<OrderField>> sort();
 * // ?sort=-created_at,total_price
 *
 * @Param @SortedAs(field = "sort", direction = "direction") Sort<OrderField> by();
 * // in a URL: ?sort=created_at&direction=desc
 *
 * @Param @SortedAs(field = "property", direction = "order") List<Sort<OrderField>> sorts();
 * // in a body: {"sorts":[{"property":"created_at","order":"desc"}]}
 * }</pre>
 *
 * <p>The annotation has either a {@link #value()}, or a {@link #field()} and a {@link
 * #direction()}. With the two names, a {@code Sort} in a URL is two parameters, and a {@code Sort}
 * in a body is an object with two fields. Several of them in a URL need {@link
 * Elements.Form#INDEXED}. The texts of the fields are the names of the constants, or their
 * {@code @JsonProperty}.
 *
 * <p>The setter of a list refuses two sorts by the same field.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface SortedAs {

  /**
   * Gives the text of a {@code Sort}. In the text, <code>{field}</code> stands for the field, and
   * <code>{direction}</code> for the direction. Each of them must occur once.
   *
   * @return the text, such as <code>{field} {direction}</code>
   */
  String value() default "";

  /**
   * Names the field of the object, or the parameter in the URL, that contains the field to sort by.
   *
   * @return the name
   */
  String field() default "";

  /**
   * Names the field of the object, or the parameter in the URL, that contains the direction.
   *
   * @return the name
   */
  String direction() default "";

  /**
   * Gives the text for the ascending order. The text can be empty only in a {@link #value()}.
   *
   * @return the text; the default is {@code asc}
   */
  String ascending() default "asc";

  /**
   * Gives the text for the descending order. The text can be empty only in a {@link #value()}.
   *
   * @return the text; the default is {@code desc}
   */
  String descending() default "desc";

  /**
   * Says that {@link #field()} and {@link #direction()} are written beside the fields of the other
   * members of a {@link JsonBody}, and not in an object of their own. In a URL, they are always two
   * parameters.
   *
   * @return true if the two fields are beside the other fields; the default is false
   */
  boolean flat() default false;
}
