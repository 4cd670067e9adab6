package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint that receives the query or the command of a spec.
 *
 * <p>The spec also needs your API annotation, that is, the annotation that you declared with {@link
 * Api}. The API annotation contains the settings that all endpoints of the API share.
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
 * <p>From a spec {@code StatusUpdate} with {@link Safety#WRITES}, the processor generates {@code
 * StatusUpdateCommand}. A command is sent with {@code client.send(command)}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Endpoint {

  /**
   * Gives the HTTP method of the request.
   *
   * @return the HTTP method
   */
  HttpMethod method();

  /**
   * Gives the path of the endpoint, relative to the base URL and without a leading slash. The
   * client replaces a part in braces, such as {@code {id}}, by the value of a {@link PathParam}. A
   * character that RFC 3986 allows in a path segment is sent unchanged, such as the colon in {@code
   * contacts:search}. All other characters of the path, such as blanks, are percent-encoded.
   *
   * @return the path
   */
  String path();

  /**
   * Gives the type of the items of a page or, for a command, the type of the answer. Jackson must
   * be able to read the type. Usually the type is a record. A query needs an item type. A command
   * without an item type returns a receipt. A receipt contains the message from the envelope, and
   * nothing else. If the API has no envelope, the answer to a command without an item type may be
   * empty.
   *
   * @return the type of an item
   */
  Class<?> item() default void.class;

  /**
   * Says whether a request to this endpoint only reads data, or changes something.
   *
   * @return the effect of a request to this endpoint
   */
  Safety safety();

  /**
   * Says whether a command is idempotent: if the API receives the command several times, the effect
   * is the same as if the API receives it once. For example, a command that sets a status to a
   * value is idempotent. After a temporary failure, the client sends an idempotent command again,
   * like a query. The client sends every other command only once. If the answer to such a command
   * is lost, the client cannot know whether the API executed the command. The client can always
   * send a request again if the request only reads data, so {@code idempotent = true} is an error
   * on an endpoint that only reads data.
   *
   * @return true if the client may send the command again
   */
  boolean idempotent() default false;

  /**
   * Gives the envelopes of this endpoint's answers, if these envelopes differ from the envelope of
   * the API. If an endpoint has several envelopes, the client uses the first envelope whose success
   * field is in the answer.
   *
   * @return the envelopes, or an empty array if the answers have the envelope of the API
   */
  Envelope[] envelope() default {};
}
