package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The member (method of a spec) whose value is the whole body of the request in the wire form
 * {@link JsonBody}. A member with {@code @WholeBody} is required.
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
