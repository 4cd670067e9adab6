package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint of a query, that is, of a spec that only reads items.
 *
 * <p>From a spec {@code InboxUsers} with {@code @Reads}, the processor generates {@code
 * InboxUsersQuery} and the Retrofit interface {@code InboxUsersService}. The client reads the pages
 * of a query one after the other. After a temporary failure, the client sends a query again. The
 * spec also needs your API annotation, that is, the annotation that you declared with {@link Api}.
 *
 * <pre>{@code
 * @FilterSpec
 * @BotPenguin
 * @ActiveKeys("applicableFilters")
 * @Reads(method = HttpMethod.POST, path = "inbox/users", items = Contact.class)
 * public interface InboxUsers { … }
 *
 * for (Contact contact : client.items(query)) { … }
 *
 * // the service
 * @POST("inbox/users")
 * Call<Page<Contact>> inboxUsers(@Body InboxUsersQuery query);
 * }</pre>
 *
 * <p>A spec has only one of {@code @Reads}, {@link ReadsOne} and {@link Writes}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Reads {

  /**
   * Gives the HTTP method of the request. A wire form that needs a body, such as {@link JsonBody},
   * needs another method than {@code GET}, such as {@code POST} or {@code QUERY}. The methods
   * {@code DELETE} and {@code HEAD} cannot read pages.
   *
   * @return the HTTP method; the default is {@code GET}
   */
  HttpMethod method() default HttpMethod.GET;

  /**
   * Gives the path of the endpoint, relative to the base URL and without a leading slash. The
   * client replaces a part in braces, such as {@code {id}}, by the value of a {@link PathParam}. A
   * character that RFC 3986 allows in a path segment is sent unchanged, such as the colon in {@code
   * contacts:search}. A character that RFC 3986 does not allow in a path, such as a blank, is
   * percent-encoded.
   *
   * @return the path
   */
  String path();

  /**
   * Gives the Java type of the items in a page. Jackson must be able to read the type from JSON.
   * Usually the type is a record.
   *
   * @return the Java type of an item
   */
  Class<?> items();
}
