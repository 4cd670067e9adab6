package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Moves a member of a spec with a body to the parameters of the URL. Use {@code @InUrl} for an API
 * whose requests have both a JSON body and parameters in the URL.
 *
 * <pre>{@code
 * @FilterSpec @Desk @JsonBody
 * @Reads(method = POST, path = "conversations/filter", items = Conversation.class)
 * public interface Conversations {
 *   @Param List<Row> payload();
 *   @InUrl @PageNumber(first = 1) int page();
 * }
 *
 * // POST conversations/filter?page=1
 * // {"payload":[…]}
 * }</pre>
 *
 * <p>The member must have {@link Filter}, {@link Flag}, {@link Param}, {@link PageNumber}, {@link
 * Cursor} or {@link PageSize}, and the spec must have {@link Reads} or {@link Writes}. In the wire
 * form {@link ActiveKeys}, a filter belongs to the body, so {@code @InUrl} on a filter is a compile
 * error there. The type of the member must be a single value, or a {@code Set} or {@code List} with
 * {@link Elements}. A member that is not set and has no default is not in the URL.
 *
 * <p>The JSON of the query is the body, so it does not contain the member. For this reason a query
 * with such a member has no method {@code fromJson}. The member is part of the query's equality,
 * unless it is a page number or a cursor. In a spec with {@link QueryParameters}, all members are
 * in the URL, so {@code @InUrl} is a compile error there.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface InUrl {}
