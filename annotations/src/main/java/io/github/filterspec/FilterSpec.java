package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose accessor methods are the filters of an API.
 *
 * <p>The interface also needs a wire form: {@link ActiveKeys}, {@link JsonBody}, {@link
 * QueryParameters} or {@link TaggedConditions}. Without an {@link Endpoint} a spec {@code Contacts}
 * becomes {@code ContactsFilter}, a plain immutable value that any Jackson mapper reads and writes.
 * With an endpoint, a spec {@code InboxUsers} becomes {@code InboxUsersQuery}, which a client
 * executes, and {@code InboxUsersService}, a Retrofit interface.
 *
 * <p>A spec may extend other specs. It then has their members too, and its builder accepts their
 * filters.
 *
 * <pre>{@code
 * @FilterSpec
 * @ActiveKeys("applicableFilters")
 * public interface Contacts {
 *   @Filter Set<String> tags();
 * }
 *
 * @FilterSpec
 * @BotPenguin
 * @ActiveKeys("applicableFilters")
 * @Endpoint(method = HttpMethod.POST, path = "inbox/users", item = Contact.class, safety = Safety.READ_ONLY)
 * public interface InboxUsers extends Contacts {
 *   @PageNumber(first = 1) int page();
 * }
 *
 * InboxUsersQuery.builder().filters(stored).tags("vip").build()
 * // {"applicableFilters":["tags"],"page":1,"tags":["vip"]}
 * }</pre>
 *
 * <p>The names of types generated from a nested spec begin with the names of the enclosing types:
 * {@code Crm.Contacts} becomes {@code Crm_ContactsFilter}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FilterSpec {}
