package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of an expression with exactly two levels. Conditions are JSON objects. Each has a
 * tag: the name of its type.
 *
 * <p>The spec has one {@link Filter} or {@link Flag} for each type of condition. The key of the
 * member is the tag, and its field contains the operand. If no field is named, the fields of a
 * range or of a record are written into the condition itself. An operand with {@code @Unset(absent
 * = true)} is optional.
 *
 * <pre>{@code
 * @FilterSpec
 * @TaggedConditions(groups = "or", conditions = "and", tag = "type")
 * public interface Contacts {
 *   @Flag(key = "all_contacts") boolean allContacts();
 *   @Filter(key = "contacts_email_in", field = "email_in") Set<String> email();
 *   @Filter(key = "last_contacted_at_between") @Ends(from = "after", to = "before")
 *   TimeRange lastContacted();
 * }
 *
 * ContactsFilter filter = email("ada@acme.com").and(lastContacted(since(june))).or(allContacts());
 * // {"or":[{"and":[{"type":"all_contacts"}]},
 * //        {"and":[{"type":"contacts_email_in","email_in":["ada@acme.com"]},
 * //                {"type":"last_contacted_at_between","after":"2026-06-01T00:00:00.000Z"}]}]}
 * }</pre>
 *
 * <p>The processor generates {@code ContactsCondition}, a sealed interface with one record for each
 * member, and {@code ContactsFilter}, the immutable expression. The methods {@code and}, {@code
 * or}, {@code allOf} and {@code anyOf} always return an expression in the normal form. The form has
 * no negation, so the generated type has no {@code not}. An expression is sent as a member of
 * another spec, or with {@link WholeBody}. A spec of this form cannot have an endpoint.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TaggedConditions {

  /**
   * Gives the order of the two levels.
   *
   * @return the normal form that the API accepts
   */
  NormalForm form() default NormalForm.OR_OF_ANDS;

  /**
   * Names the field of the expression that contains its groups. The name must not be blank.
   *
   * @return the name of the field that contains the groups
   */
  String groups();

  /**
   * Names the field that contains the conditions of a group. The name must not be blank.
   *
   * @return the name of the field that contains the conditions
   */
  String conditions();

  /**
   * Names the field of a condition that contains its tag. The name must not be blank.
   *
   * @return the name of the field that contains the tag
   */
  String tag();

  /**
   * Gives the largest number of groups that the API accepts, 1 or more. A setter of a query throws
   * an {@link IllegalArgumentException} for an expression with more groups. Such an expression can
   * still be combined, so that a later operation can reduce the number of its groups.
   *
   * @return the most groups
   */
  int maxGroups() default 1000;
}
