package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member whose value is the whole {@link JsonBody}. The member is required.
 *
 * <pre>{@code
 * @WholeBody List<NewContact> contacts();
 *
 * ImportUsersCommand.builder().contacts(ada, grace).build()
 * // [{"profile":…},{"profile":…}]
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface WholeBody {}
