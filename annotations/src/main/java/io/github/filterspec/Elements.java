package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The way in which the elements of a {@code Set} or a {@code List} are written. In a URL, a {@code
 * Set} or a {@code List} needs {@code @Elements}.
 *
 * <pre>{@code
 * @Filter @Elements(REPEATED) Set<String> tag();   // ?tag=blue&tag=red
 * @Filter @Elements(BRACKETS) Set<String> tag();   // ?tag[]=blue&tag[]=red, percent-encoded
 * @Filter @Elements(JOINED) Set<String> tag();     // ?tag=blue,red, percent-encoded
 * }</pre>
 *
 * <p>The elements of a {@code Set} are sorted, and the elements of a {@code List} keep their order.
 * The elements must be single values (texts, numbers, booleans, enums, times, dates or UUIDs) or
 * values of the type {@code Sort}. The member must have {@link Filter} or {@link Param}.
 *
 * <p>With {@link Form#JOINED}, the value is one text, in a URL and in JSON. A setter throws an
 * {@link IllegalArgumentException} if the text of an element contains the separator, because the
 * API would read two elements. In a JSON body, a {@code Set} or a {@code List} without
 * {@code @Elements} is an array, and only {@link Form#JOINED} is allowed.
 *
 * <p>With {@link Form#REPEATED}, {@link Form#BRACKETS} and {@link Form#INDEXED}, the JSON of a
 * query with {@link QueryParameters} contains an array. The method {@code parameters()} of such a
 * query throws an {@link IllegalStateException}, because a map cannot contain several parameters
 * with one name. The method of the generated Retrofit service has a parameter for the whole
 * relative URL.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Elements {

  /**
   * Says how the elements are written.
   *
   * @return the form of the elements
   */
  Form value();

  /**
   * Gives the text between two elements. The separator has a meaning only with {@link Form#JOINED},
   * and must not be empty.
   *
   * @return the separator; the default is a comma
   */
  String separator() default ",";

  /** The forms in which several elements are written. */
  enum Form {
    /** Each element is a parameter: {@code tag=blue&tag=red}. Only for members in the URL. */
    REPEATED,
    /**
     * Each element is a parameter with brackets: {@code tag[]=blue}. Only for members in the URL.
     */
    BRACKETS,
    /**
     * Each element is a parameter with its number: {@code tag[0]=blue&tag[1]=red}. An element that
     * is an object, such as a {@code Sort}, is a parameter for each of its fields: {@code
     * sort[0][field]=created&sort[0][direction]=desc}. Only for members in the URL.
     */
    INDEXED,
    /** All elements are one text: {@code tag=blue,red}. */
    JOINED
  }
}
