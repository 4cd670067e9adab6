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
   * contacts:search}. A character that RFC 3986 does not allow in a path, such as a blank, is
   * percent-encoded.
   *
   * @return the path
   */
  String path();

  /**
   * Gives the Java type of the items in a page or, for a command, the Java type of the answer.
   * Jackson must be able to read the item type from JSON. Usually the item type is a record. A
   * query needs an item type. A command without an item type returns a receipt. A receipt contains
   * the message from the envelope, and nothing else. If the API has no envelope, the answer to a
   * command without an item type may be empty.
   *
   * @return the Java type of an item, or of the answer to a command
   */
  Class<?> item() default void.class;

  /**
   * Says whether a request to this endpoint only reads data, or changes something.
   *
   * @return the effect of a request to this endpoint
   */
  Safety safety();

  /**
   * Says whether a command is idempotent. The effect of an idempotent command does not change if
   * the API receives the command several times. For example, a command that sets a status to a
   * value is idempotent. After a temporary failure, the client sends a query or an idempotent
   * command again. If a command is not idempotent, the client sends the command only once. If the
   * answer to a command is lost, the client cannot know whether the API executed the command. If an
   * endpoint only reads data, {@code idempotent = true} is a compile error, because a request that
   * only reads data is always idempotent.
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
