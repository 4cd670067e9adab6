package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which value of an item a filter is compared with. The processor then generates the methods
 * {@code matches} and {@code explain}, which evaluate the query for an item in memory. Nothing is
 * sent to the API.
 *
 * <pre>{@code
 * record Ticket(String title, Status status, Instant createdAt, Set<String> tags) {}
 *
 * @Filter @Compares("status") Set<Status> status();
 * @Filter @Compares(value = "title", means = Meaning.CONTAINS, ignoreCase = true) String text();
 * @Filter @Compares("createdAt") @Ends(from = "from", to = "to", includes = FROM) TimeRange created();
 * @Param @Compares("") Order sort();
 *
 * TicketsQuery query = TicketsQuery.builder().status(Status.OPEN).build();
 * query.matches(ticket)
 * query.explain(ticket)     // true: status is OPEN
 * }</pre>
 *
 * <p>An item matches if all members that are set match. A member matches if its value has the
 * {@linkplain #means() meaning} for the value of the item. If the item has several values, such as
 * tags, one of them is enough, unless the meaning is negative. An item without a value does not
 * match.
 *
 * <p>The two methods refuse a query in which a filter, a parameter, a part of the path or the whole
 * body is set and has no {@code @Compares}, because a result without this member would be a guess.
 * The exception names the member. A member that does not decide which items match has
 * {@code @Compares("")}. The default of a parameter counts, too. Headers and the members for pages
 * are ignored. The two methods also refuse a query in which two filters with the same key are set.
 *
 * <p>The annotation has an effect in a spec with {@link Reads}. A spec without an endpoint can
 * declare the annotation for the specs that extend it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Compares {

  /**
   * Names the method of the item that returns the value, such as {@code status} for the component
   * of a record, or {@code customer.email} for a method of the object that another method returns.
   * For {@code status}, the processor also finds the methods {@code getStatus} and {@code
   * isStatus}. The method returns a value of the type of the filter, an {@code Optional}, or a
   * collection of such values. Numbers of different types can be compared, and so can an {@code
   * Instant} and a time with an offset or a zone.
   *
   * @return the method; an empty text if the member does not decide which items match
   */
  String value();

  /**
   * Says what the member means. The default is {@link Meaning#EQUAL} for one value and for a flag,
   * and {@link Meaning#IN} for a set or a list. The meaning of a range is {@link Meaning#BETWEEN},
   * and {@link Ends#includes} says if the ends belong to the range. If {@code includes} does not
   * say that, an item whose value is equal to an end does not match.
   *
   * @return the meaning; {@link Meaning#UNSAID} for the default
   */
  Meaning means() default Meaning.UNSAID;

  /**
   * Says that the API ignores the case of texts.
   *
   * @return true if upper-case letters are equal to lower-case letters
   */
  boolean ignoreCase() default false;
}
