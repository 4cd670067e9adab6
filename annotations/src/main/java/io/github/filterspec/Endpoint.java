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
   * Gives the path of the endpoint, relative to the base URL and without a leading slash. A part in
   * braces, such as {@code {id}}, is replaced by the value of a {@link PathParam}. A character that
   * RFC 3986 allows in a path segment is sent unchanged, such as the colon in {@code
   * contacts:search}. All other characters of the path, such as blanks, are percent-encoded.
   *
   * @return the path
   */
  String path();

  /**
   * Gives the type of the items of a page or, for a command, the type of the answer. Jackson must
   * be able to read the type. Usually the type is a record. A query needs an item type. A command
   * without an item type returns a receipt, which contains only the message from the envelope. If
   * the API has no envelope, the answer to a command without an item type may be empty.
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
   * Says that a command has the same effect if the API receives it several times, such as setting a
   * status to a value. The client then sends the command again after a temporary failure, like a
   * query. Without {@code idempotent}, the client sends a command only once, because after a lost
   * answer it is unknown whether the API executed the command. A request that only reads data can
   * always be sent again, so {@code idempotent} is an error on such an endpoint.
   *
   * @return true if the client may send the command again
   */
  boolean idempotent() default false;

  /**
   * Gives the envelopes of this endpoint's answers, if they differ from the envelope of the API. If
   * there are several envelopes, the client uses the first envelope whose success field is in the
   * answer.
   *
   * @return the envelopes, or an empty array if the answers have the envelope of the API
   */
  Envelope[] envelope() default {};
}
