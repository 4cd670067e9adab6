package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mark of a parameter or a header that must be set. Add {@code @Required} to a member (method of
 * a spec) that has {@link Param} or {@link HeaderParam}.
 *
 * <p>In a builder, the setters of the required members come first, in the order in which the spec
 * declares the members. Code that forgets a required member does not compile.
 *
 * <pre>{@code
 * @Param @Required String botId();
 * @Param @Required String customerId();
 *
 * ChatsQuery.builder().botId("694bee6a").customerId("5fed38e5").build()
 * // GET inbox/direct/chats?botId=694bee6a&customerId=5fed38e5
 * }</pre>
 *
 * <p>A required member cannot have {@link DefaultValue} or {@link Unset}. A member with {@link
 * PathParam} or {@link WholeBody} is always required, so {@code @Required} is a compile error on
 * such a member. {@code @Required} is also a compile error on a filter, a flag, a page number, a
 * cursor and a page size.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Required {}
