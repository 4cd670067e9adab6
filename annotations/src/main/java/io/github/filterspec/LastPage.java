package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The flag that says which page is the last page. The flag is a boolean in each answer. Add
 * {@code @LastPage} to a spec that has {@link Reads} and a {@link PageNumber} or a {@link Cursor}.
 *
 * <pre>{@code
 * @Reads(path = "segments", items = Segment.class)
 * @LastPage(unless = "meta.hasNextPage")
 * public interface Segments {
 *   @PageNumber(first = 1) int page();
 * }
 *
 * // {"data":[…],"meta":{"hasNextPage":true}}   client.items(query) reads the next page
 * // {"data":[],"meta":{"hasNextPage":true}}    the same, for at most three empty pages in a row
 * // {"data":[…],"meta":{"hasNextPage":false}}  the last page
 * // {"data":[…]}                               an ApiProtocolException
 * }</pre>
 *
 * <p>Give either {@link #when} or {@link #unless}. Both attributes, or none of them, are a compile
 * error. The flag has priority over a cursor: if the flag says that a page is the last page, the
 * cursor of this page is ignored. If the flag says that another page follows, but the cursor is
 * missing, the client throws an {@code ApiProtocolException}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface LastPage {

  /**
   * Gives the path to the boolean that is true on the last page, such as {@code end_of_stream}. The
   * path begins at the top of the answer's body.
   *
   * @return the path of the boolean, or {@code ""} (the default) if the answers do not contain this
   *     boolean
   */
  String when() default "";

  /**
   * Gives the path to the boolean that is true if another page follows, such as {@code has_more}.
   * The path begins at the top of the answer's body. Examples of paths are {@code meta.hasNext},
   * and {@code ['meta.hasNext']} for a name that contains a dot.
   *
   * @return the path of the boolean, or {@code ""} (the default) if the answers do not contain this
   *     boolean
   */
  String unless() default "";
}
