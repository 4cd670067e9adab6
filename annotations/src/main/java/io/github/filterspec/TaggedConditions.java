package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of an expression that has exactly two levels: an OR of ANDs, or an AND of ORs. Each
 * condition is a JSON object with a tag. The tag is the name of the condition's type.
 *
 * <p>For each type of condition, a spec has one member (method) that has the annotation {@link
 * Filter} or {@link Flag}. The key of the member (see {@link Key}) is the tag of a condition. The
 * value of {@code @Filter} names the JSON field that contains the operand of a condition. If a
 * member is a time range or a record and does not name a field, the fields of the range or the
 * record are written as fields of the condition. The operand of a condition is optional if the
 * member has {@code @Unset(as = ABSENT)}.
 *
 * <pre>{@code
 * @FilterSpec
 * @TaggedConditions(groups = "or", conditions = "and", tag = "type")
 * public interface Contacts {
 *   @Flag @Key("all_contacts") boolean allContacts();
 *   @Filter("email_in") @Key("contacts_email_in") Set<String> email();
 *   @Filter @Key("last_contacted_at_between") @Ends(from = "after", to = "before")
 *   TimeRange lastContacted();
 * }
 *
 * ContactsFilter filter = email("ada@acme.com").and(lastContacted(since(june))).or(allContacts());
 * // {"or":[{"and":[{"type":"all_contacts"}]},
 * //        {"and":[{"type":"contacts_email_in","email_in":["ada@acme.com"]},
 * //                {"type":"last_contacted_at_between","after":"2026-06-01T00:00:00.000Z"}]}]}
 * }</pre>
 *
 * <p>From the spec {@code Contacts}, the processor generates two types. {@code ContactsCondition}
 * is a sealed interface that has one record for each member of the spec. {@code ContactsFilter} is
 * the immutable expression. The methods {@code and}, {@code or}, {@code allOf} and {@code anyOf}
 * always return an expression in the normal form. This wire form cannot express NOT, so the
 * generated expression has no method {@code not}. To send an expression, declare a member of its
 * type in another spec. If that member has {@link WholeBody}, the expression is the whole body. A
 * spec with {@code @TaggedConditions} cannot have an endpoint.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TaggedConditions {

  /**
   * Says whether an expression is an OR of ANDs or an AND of ORs.
   *
   * @return the normal form that the API accepts
   */
  NormalForm form() default NormalForm.OR_OF_ANDS;

  /**
   * Names the field that contains the groups of an expression. The attribute {@code groups} must
   * not be blank.
   *
   * @return the name of the field that contains the groups
   */
  String groups();

  /**
   * Names the field that contains the conditions of a group. The attribute {@code conditions} must
   * not be blank.
   *
   * @return the name of the field that contains the conditions
   */
  String conditions();

  /**
   * Names the field that contains the tag of a condition. The attribute {@code tag} must not be
   * blank.
   *
   * @return the name of the field that contains the tag
   */
  String tag();

  /**
   * Gives the largest number of groups that the API accepts in an expression. A setter of a query
   * throws an {@link IllegalArgumentException} for an expression that has more groups than the API
   * accepts. An expression that has too many groups can still be combined with other expressions,
   * because a later operation can reduce the number of groups.
   *
   * @return the largest number of groups in an expression, 1 or more
   */
  int maxGroups() default 1000;
}
