package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A filter with a value. It is active as soon as it is set.
 *
 * <pre>{@code
 * @Filter Set<ConversationStatus> status();
 * @Filter(key = "assignedTo", field = "_agentAssigned") Set<String> agents();
 *
 * InboxUsersQuery.builder().status(OPEN, REVIEW).agents("5fed38e5").build()
 * // {"applicableFilters":["status","assignedTo"],
 * //  "status":["OPEN","REVIEW"],"_agentAssigned":["5fed38e5"]}
 * }</pre>
 *
 * <p>Several filters may share a key. The key is listed once if at least one of them is set. The
 * builder refuses a value that selects nothing or everything (an empty collection, a blank text, a
 * range without ends) with an {@link IllegalArgumentException} that names the filter.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Filter {

  /**
   * Gives the key that makes the API apply the filter. The default is the name of the field. A
   * blank key is an error.
   *
   * @return the key listed while the filter is set
   */
  String key() default "";

  /**
   * Gives the name of the field. The default is the name of the method. A blank name is an error.
   *
   * @return the name of the field in the body
   */
  String field() default "";
}
