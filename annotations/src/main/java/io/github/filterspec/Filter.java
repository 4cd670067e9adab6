package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member (method of a spec) that is a filter with a value. The filter is active as soon as its
 * value is set.
 *
 * <pre>{@code
 * @Filter Set<ConversationStatus> status();
 * @Filter("_agentAssigned") @Key("assignedTo") Set<String> agents();
 *
 * InboxUsersQuery.builder().status(OPEN, REVIEW).agents("5fed38e5").build()
 * // {"applicableFilters":["status","assignedTo"],
 * //  "status":["OPEN","REVIEW"],"_agentAssigned":["5fed38e5"]}
 * }</pre>
 *
 * <p>The key of a filter is the name of its field, unless the member has {@link Key}. Several
 * filters may share a key. If at least one of these filters is set, the list of active keys
 * contains the shared key once. The builder throws an {@link IllegalArgumentException} for a value
 * that selects nothing or everything: an empty collection, a blank text, or a range without ends.
 * The message of the exception contains the name of the filter.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Filter {

  /**
   * Gives the name of the filter's field. The default name is the name of the annotated method. A
   * blank name is a compile error.
   *
   * @return the name of the field in the body
   */
  String value() default "";
}
