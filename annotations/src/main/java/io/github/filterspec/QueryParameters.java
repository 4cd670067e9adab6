package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form that writes the members of a spec as parameters in the query part of the URL. A
 * member that is not set has no parameter in the URL.
 *
 * <pre>{@code
 * @FilterSpec
 * @BotPenguin
 * @QueryParameters
 * @Reads(method = HttpMethod.GET, path = "inbox/direct/chats", items = Chat.class)
 * public interface Chats {
 *   @Param @Required String botId();
 *   @PageNumber(first = 1) int page();
 * }
 *
 * ChatsQuery.builder().botId("694bee6a").build()
 * // GET inbox/direct/chats?botId=694bee6a&page=1
 * }</pre>
 *
 * <p>Each parameter is a single value: a text, a number, a boolean, an enum, a time, a date or a
 * UUID.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface QueryParameters {}
