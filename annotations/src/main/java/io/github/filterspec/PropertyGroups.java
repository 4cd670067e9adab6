package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of an expression that combines conditions on properties, and has exactly two
 * levels: groups, and the conditions of a group. Each condition is a JSON object with the name of a
 * property, the name of an operator, and the operands.
 *
 * <p>Write this annotation once for an API, on an annotation of your own. Each spec of the API then
 * has your annotation:
 *
 * <pre>{@code
 * @PropertyGroups(conditions = "filters", maxGroups = 5, maxPerGroup = 6, maxConditions = 18,
 *     condition = @ConditionFields(property = "propertyName", operator = "operator",
 *         operand = "value", operands = "values", second = "highValue"))
 * public @interface HubSpotSearch {}
 *
 * @FilterSpec @HubSpotSearch
 * public interface Contacts {
 *   @Property Text email();
 *   @Property("createdate") Time createdAt();
 * }
 *
 * ContactsFilter filter = createdAt().since(june).or(email().is("ada@acme.com"));
 * // [{"filters":[{"propertyName":"createdate","operator":"GTE","value":"2026-06-01T00:00:00.000Z"}]},
 * //  {"filters":[{"propertyName":"email","operator":"EQ","value":"ada@acme.com"}]}]
 * }</pre>
 *
 * <p>The members of the spec have {@link Property} or {@link CustomProperty}. Their return types
 * are kinds of properties (see {@link Operators}). From the spec {@code Contacts}, the processor
 * generates {@code ContactsFilter}, an immutable expression with the methods {@code and}, {@code
 * or}, {@code allOf} and {@code anyOf}. This wire form cannot express NOT, so the expression has no
 * method {@code not}.
 *
 * <p>To send an expression, declare a member of its type in another spec. A spec with
 * {@code @PropertyGroups} cannot have an endpoint. The limits of the API are checked when the
 * setter of such a member gets the expression: the setter throws an {@link
 * IllegalArgumentException} that names the limit. While an expression is built, its limits are not
 * checked, because a later step can make the expression smaller.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PropertyGroups {

  /**
   * Says whether an expression is an OR of ANDs or an AND of ORs.
   *
   * @return the normal form that the API accepts
   */
  NormalForm form() default NormalForm.OR_OF_ANDS;

  /**
   * Names the field that contains the groups of an expression. If the attribute is not written, the
   * expression is the JSON array of the groups.
   *
   * @return the name of the field that contains the groups
   */
  String groups() default "";

  /**
   * Names the field that contains the conditions of a group. The name must not be blank.
   *
   * @return the name of the field that contains the conditions
   */
  String conditions();

  /**
   * Names the fields of a condition.
   *
   * @return the fields of a condition
   */
  ConditionFields condition();

  /**
   * Gives the largest number of groups that the API accepts in an expression.
   *
   * @return the largest number of groups, 1 or more
   */
  int maxGroups() default 1000;

  /**
   * Gives the largest number of conditions that the API accepts in one group.
   *
   * @return the largest number of conditions in a group, 1 or more; no limit if the attribute is
   *     not written
   */
  int maxPerGroup() default Integer.MAX_VALUE;

  /**
   * Gives the largest number of conditions that the API accepts in all groups together.
   *
   * @return the largest number of conditions in an expression, 1 or more; no limit if the attribute
   *     is not written
   */
  int maxConditions() default Integer.MAX_VALUE;
}
