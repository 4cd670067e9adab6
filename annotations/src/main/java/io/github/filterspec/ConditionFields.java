package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JSON fields of a condition on a property. The number of operands says which fields a
 * condition has, so no operator names a field.
 *
 * <pre>{@code
 * @ConditionFields(property = "propertyName", operator = "operator",
 *     operand = "value", operands = "values", second = "highValue")
 *
 * phone().isKnown()          // {"propertyName":"phone","operator":"HAS_PROPERTY"}
 * email().is("ada@acme.com") // {"propertyName":"email","operator":"EQ","value":"ada@acme.com"}
 * tier().in("gold", "pro")   // {"propertyName":"tier","operator":"IN","values":["gold","pro"]}
 * age().between(18, 30)      // {…,"operator":"BETWEEN","value":18,"highValue":30}
 * }</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface ConditionFields {

  /**
   * Names the field that contains the name of the property. The name must not be blank.
   *
   * @return the name of the field
   */
  String property();

  /**
   * Names the field that contains the name of the operator. The name must not be blank.
   *
   * @return the name of the field
   */
  String operator();

  /**
   * Names the field that contains the operand of an operator with one operand, and the first
   * operand of an operator with two operands. The name must not be blank.
   *
   * @return the name of the field
   */
  String operand();

  /**
   * Names the field that contains the operands of an operator with a set of operands. The field is
   * a JSON array.
   *
   * @return the name of the field; the field {@link #operand()} if the attribute is not written
   */
  String operands() default "";

  /**
   * Names the field that contains the second operand of an operator with two operands. Operators
   * with two operands are a compile error if this attribute is not written.
   *
   * @return the name of the field
   */
  String second() default "";

  /**
   * Says that the API requires a JSON array also for a single operand, as in {@code
   * "values":["acme"]}. The array is empty if the operator has no operand.
   *
   * @return true if the field {@link #operand()} is always an array, except for an operator with
   *     two operands
   */
  boolean alwaysArray() default false;
}
