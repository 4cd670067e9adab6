package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A filter spec, that is, an interface whose methods declare the filters of an API.
 *
 * <p>A spec also needs the annotation of a wire form: {@link ActiveKeys}, {@link JsonBody}, {@link
 * QueryParameters}, {@link TaggedConditions}, {@link PropertyGroups}, {@link ConnectedConditions},
 * {@link PropertyTree}, {@link OperatorKeys} or {@link InfixText}. If several specs have the same
 * wire form, the annotation can be on an annotation of your own that all these specs have. From a
 * spec {@code Contacts} that has no endpoint ({@link Reads} or {@link Writes}), the processor
 * generates {@code ContactsFilter}, an immutable value that any Jackson mapper can read and write.
 * From a spec {@code InboxUsers} that has an endpoint, the processor generates {@code
 * InboxUsersQuery} and {@code InboxUsersService}. An {@code ApiClient} executes the generated
 * query. The generated service is a Retrofit interface.
 *
 * <p>A spec that extends other specs inherits the members of these specs. In the example, {@code
 * InboxUsers} extends {@code Contacts}, so the builder of {@code InboxUsersQuery} accepts a {@code
 * ContactsFilter}.
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
 * @Reads(method = HttpMethod.POST, path = "inbox/users", items = Contact.class)
 * public interface InboxUsers extends Contacts {
 *   @PageNumber(first = 1) int page();
 * }
 *
 * InboxUsersQuery.builder().filters(stored).tags("vip").build()
 * // {"applicableFilters":["tags"],"page":1,"tags":["vip"]}
 * }</pre>
 *
 * <p>If a spec is nested in another type, the names of its generated types begin with the name of
 * the enclosing type. For the spec {@code Crm.Contacts}, the generated type is {@code
 * Crm_ContactsFilter}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FilterSpec {}
