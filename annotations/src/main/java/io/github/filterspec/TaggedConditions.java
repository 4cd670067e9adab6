package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of an expression of exactly two levels, whose conditions are objects that a tag
 * tells apart.
 *
 * <p>The spec has one {@link Filter} or {@link Flag} for each type of conditions; its key is the
 * tag, its field holds the operand. A range, or a record that is written as an object, lies in the
 * condition itself unless a field is named. An operand with {@code @Unset(absent = true)} is
 * optional.
 *
 * <pre>{@code
 * @FilterSpec
 * @TaggedConditions(groups = "or", conditions = "and", tag = "type")
 * public interface Contacts {
 *   @Flag(key = "all_contacts") boolean allContacts();
 *   @Filter(key = "contacts_email_in", field = "email_in") Set<String> email();
 *   @Filter(key = "last_contacted_at_between") @Range(from = "after", to = "before")
 *   TimeRange lastContacted();
 * }
 *
 * ContactsFilter filter = email("ada@acme.com").and(lastContacted(since(june))).or(allContacts());
 * // {"or":[{"and":[{"type":"all_contacts"}]},
 * //        {"and":[{"type":"contacts_email_in","email_in":["ada@acme.com"]},
 * //                {"type":"last_contacted_at_between","after":"2026-06-01T00:00:00.000Z"}]}]}
 * }</pre>
 *
 * <p>Generated are {@code ContactsCondition}, a sealed interface with one record for each member,
 * and {@code ContactsFilter}, the immutable expression. However it is put together, by {@code and},
 * {@code or}, {@code allOf} and {@code anyOf}, it is brought into the normal form at once. The form
 * has no negation, so the generated type has no {@code not}. An expression is sent as a member of
 * another spec, or with {@link WholeBody}; a spec of this form has no endpoint of its own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TaggedConditions {

  /**
   * Which of AND and OR is the outer one.
   *
   * @return the normal form that the API takes
   */
  NormalForm form() default NormalForm.OR_OF_ANDS;

  /**
   * The field of the expression that holds its groups; never blank.
   *
   * @return its name
   */
  String groups();

  /**
   * The field of a group that holds its conditions; never blank.
   *
   * @return its name
   */
  String conditions();

  /**
   * The field of a condition that tells of what type it is; never blank.
   *
   * @return its name
   */
  String tag();

  /**
   * The most groups that an expression may have once it is in the normal form, 1 or more. Building
   * a larger one throws an {@link IllegalArgumentException}; a larger one that is read is kept.
   *
   * @return the most groups
   */
  int maxGroups() default 1000;
}
