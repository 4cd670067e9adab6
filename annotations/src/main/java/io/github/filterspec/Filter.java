package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A filter with a value, which counts once it is set.
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
 * <p>Several filters may share a key; it is listed once as soon as one of them is set. A value that
 * would select nothing or everything (an empty collection, a blank text, a range without ends) is
 * refused with an {@link IllegalArgumentException} that names the filter.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Filter {

  /**
   * What makes the API apply the filter; the field's name unless given. A blank one is an error.
   *
   * @return the key listed while the filter is set
   */
  String key() default "";

  /**
   * Where the value stands; the method's name unless given. A blank one is an error.
   *
   * @return the name of the field in the body
   */
  String field() default "";
}
