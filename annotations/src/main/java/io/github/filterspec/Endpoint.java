package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint that the query or the command of a spec is sent to, with the type of its items.
 *
 * <p>The spec also needs the annotation of its API, which describes what all endpoints of the API
 * share (see {@link Api}).
 *
 * <pre>{@code
 * @FilterSpec
 * @BotPenguin
 * @ActiveKeys("applicableFilters")
 * @Endpoint(method = HttpMethod.POST, path = "inbox/users", item = Contact.class, safety = Safety.READ_ONLY)
 * public interface InboxUsers { … }
 *
 * for (Contact contact : client.items(query)) { … }
 *
 * // the service
 * @POST("inbox/users")
 * Call<Page<Contact>> inboxUsers(@Body InboxUsersQuery query);
 * }</pre>
 *
 * <p>With {@link Safety#WRITES} a spec {@code StatusUpdate} becomes {@code StatusUpdateCommand},
 * and is sent with {@code client.send(command)}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Endpoint {

  /**
   * Gives the HTTP method.
   *
   * @return the HTTP method
   */
  HttpMethod method();

  /**
   * Gives the path, relative to the base URL and without a leading slash. A part in braces is a
   * {@link PathParam}. Every character that RFC 3986 allows in a segment is sent as it is, such as
   * the colon of {@code contacts:search}. Other characters, such as blanks, are percent-encoded.
   *
   * @return the path
   */
  String path();

  /**
   * Gives the type of the items of a page, or of the answer to a command. Jackson must be able to
   * read the type, which is usually a record. A query needs an item type. A command without an item
   * type returns a receipt, which contains only the envelope's message. If the API has no envelope,
   * the answer to such a command may be empty.
   *
   * @return the type of an item
   */
  Class<?> item() default void.class;

  /**
   * Says whether the request only reads or changes something.
   *
   * @return what a request does
   */
  Safety safety();

  /**
   * Gives the envelope of this endpoint's answers if it differs from the envelope of the API. If
   * there are several, the first one whose success field is in the answer is used.
   *
   * @return the envelopes, or {@code {}} for the envelope of the API
   */
  Envelope[] envelope() default {};
}
