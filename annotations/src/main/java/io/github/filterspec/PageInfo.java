package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parts of an answer beside its items, such as the total number of items. Add {@code @PageInfo}
 * to a spec with {@link Reads}. Each page then has these parts as an object of your own type.
 *
 * <pre>{@code
 * @FilterSpec
 * @HelpDesk // @Envelope(data = "tickets")
 * @QueryParameters
 * @PageInfo(Total.class)
 * @Reads(path = "tickets", items = Ticket.class)
 * public interface Tickets { … }
 *
 * record Total(long total, Paging paging) {}
 * record Paging(int pages) {}
 *
 * // {"total":2,"paging":{"pages":1},"tickets":[…]}
 * long total = client.page(query).info(Total.class).total();
 * }</pre>
 *
 * <p>The components of the record are the fields at the top of the answer, and the components of a
 * nested record are the fields of a nested object. In these parts, the array of the items is empty.
 * Values are read as exactly as the values of items: a value that is missing or has another type is
 * an {@code ApiDecodingException}, and the page is not delivered. Fields that the record does not
 * have are ignored.
 *
 * <p>While an answer is read, the client keeps all parts beside the items in memory. Their size is
 * limited by the largest size of an answer ({@code maxAnswerBytes}).
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PageInfo {

  /**
   * Gives the Java type of the parts beside the items. Jackson must be able to read the type from
   * JSON. Usually the type is a record.
   *
   * @return the Java type
   */
  Class<?> value();
}
