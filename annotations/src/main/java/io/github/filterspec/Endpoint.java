package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the query or the command of a spec is sent, and what it is answered with.
 *
 * <p>The spec also carries the annotation of its API, which says what all its endpoints share (see
 * {@link Api}).
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
   * How the query is sent.
   *
   * @return the HTTP method
   */
  HttpMethod method();

  /**
   * Where it is sent: relative to the base URL, without a leading slash; a part in braces is a
   * {@link PathParam}.
   *
   * @return the path
   */
  String path();

  /**
   * What a page consists of, or what a command is answered with: a type that Jackson reads, such as
   * a record. A query needs one; a command without one is answered with a receipt, which has no
   * more than the envelope's message. Where there is no envelope either, the answer may be empty.
   *
   * @return the type of an item
   */
  Class<?> item() default void.class;

  /**
   * Whether sending it again does harm.
   *
   * @return what a request does
   */
  Safety safety();

  /**
   * The envelope of this endpoint's answers, where it differs from the API's. Of several, the first
   * counts whose success field is there.
   *
   * @return the envelopes, that of the API unless given
   */
  Envelope[] envelope() default {};
}
