package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a method to the builder that clears a field at the API. A member that is not set is absent
 * in the request, so the API leaves the field as it is. A cleared member is in the request, without
 * a value.
 *
 * <pre>{@code
 * @Param @Clearable(as = NULL) String phone();
 *
 * builder().phone("911").build()     // {"phone":"911"}
 * builder().clearPhone().build()     // {"phone":null}
 * builder().build()                  // {}
 * }</pre>
 *
 * <p>The last call of {@code phone} or {@code clearPhone} counts. While the member is cleared,
 * {@code isSet(PHONE)} returns true, and the getter {@code phone()} returns an empty {@code
 * Optional}, or an empty set, list or map. The method {@code without(PHONE)} makes the member
 * absent again. A cleared member is a part of the equality of queries and commands, {@code
 * describe()} says that the member is cleared, and {@code fromJson} reads it back. The setter
 * refuses an empty value, as without {@code @Clearable}.
 *
 * <p>The member has {@link Filter} or {@link Param}, and has neither {@link Required} nor {@link
 * DefaultValue}. The spec has {@link JsonBody} or {@link QueryParameters}. A member in the URL can
 * only be cleared as {@link As#EMPTY}, such as {@code ?phone=}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Clearable {

  /**
   * Says how a cleared member is written.
   *
   * @return the form of a cleared member
   */
  As as();

  /** The forms in which a cleared member is written. */
  enum As {
    /** The JSON value {@code null}. Only for members in a JSON body. */
    NULL,
    /**
     * The empty value of the type. In a JSON body, the empty value is {@code ""} for a text, an
     * enum, a time, a date and a UUID, {@code []} for a set and a list, and {@code {}} for a map.
     * In a URL, the empty value is a parameter without a text, such as {@code ?phone=}.
     */
    EMPTY
  }
}
