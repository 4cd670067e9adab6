package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint of a lookup, that is, of a spec that reads one object.
 *
 * <p>From a spec {@code OneTicket} with {@code @ReadsOne}, the processor generates {@code
 * OneTicketLookup} and the Retrofit interface {@code OneTicketService}. After a temporary failure,
 * the client sends a lookup again. The spec also needs your API annotation, that is, the annotation
 * that you declared with {@link Api}.
 *
 * <pre>{@code
 * @FilterSpec
 * @HelpDesk
 * @QueryParameters
 * @ReadsOne(path = "tickets/{id}", item = Ticket.class)
 * public interface OneTicket {
 *   @PathParam long id();
 * }
 *
 * Ticket ticket = client.get(OneTicketLookup.builder().id(7).build());
 * // GET tickets/7
 * }</pre>
 *
 * <p>If the object may not exist, write {@code @Envelope(missing = IS_NONE)} and call {@code
 * client.find(lookup)}, which returns an {@code Optional}.
 *
 * <p>A lookup has no pages, so a {@link PageNumber}, a {@link Cursor} or a {@link PageSize} is a
 * compile error. A spec has only one of {@link Reads}, {@code @ReadsOne} and {@link Writes}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ReadsOne {

  /**
   * Gives the HTTP method of the request. With {@link HttpMethod#HEAD}, the answer has no body, and
   * the status of the answer says that the object exists.
   *
   * @return the HTTP method; the default is {@code GET}
   */
  HttpMethod method() default HttpMethod.GET;

  /**
   * Gives the path of the endpoint, relative to the base URL and without a leading slash. The
   * client replaces a part in braces, such as {@code {id}}, by the value of a {@link PathParam}.
   *
   * @return the path
   */
  String path();

  /**
   * Gives the Java type of the object. Jackson must be able to read the type from JSON. Usually the
   * type is a record. Only a lookup with the method {@code HEAD} has no item type, and returns a
   * receipt.
   *
   * @return the Java type of the object
   */
  Class<?> item() default void.class;
}
