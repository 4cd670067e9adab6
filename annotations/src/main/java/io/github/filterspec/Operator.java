package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operator of a kind of property (see {@link Operators}). The parameters of the method are the
 * operands of the operator. The method returns {@code boolean}, because a property of an object
 * fulfils the condition or does not.
 *
 * <pre>{@code
 * @Operator(value = "HAS_PROPERTY", means = Meaning.PRESENT) boolean isKnown();
 * @Operator(value = "GTE", means = Meaning.AT_LEAST) boolean since(Instant time);
 * @Operator(value = "BETWEEN", means = Meaning.BETWEEN) boolean between(Instant from, Instant to);
 * @Operator(value = "IN", means = Meaning.IN) boolean in(Set<String> values);
 * }</pre>
 *
 * <p>An operator has no operand, one operand, two operands, or a {@code Set} of operands. From an
 * operator with a {@code Set}, the processor generates two methods, so that callers can write
 * {@code in("a", "b")} and {@code in(collection)}. The wire form of the spec says which JSON fields
 * contain the operands.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Operator {

  /**
   * Gives the name that the API has for the operator, such as {@code GTE}. The name must not be
   * blank. Two operators of a kind can have the same name only if they have different numbers of
   * operands.
   *
   * @return the name of the operator on the wire
   */
  String value();

  /**
   * Gives the JSON that is in the place of the operand, if the operator has no operand. The JSON is
   * {@code {}}, {@code []}, {@code true} or {@code false}. Only {@link OperatorKeys} writes the
   * JSON. For example, {@code "{}"} gives {@code {"past_week":{}}}. The text <code>"{property}"
   * </code> stands for the name of the property, as in {@code {"exists":{"field":"user"}}}.
   *
   * @return the JSON; {@code true} if the attribute is not written
   */
  String literal() default "";

  /**
   * Says what the operator means. The meaning is not sent to the API. Descriptions of a filter and
   * the evaluation of a filter in memory use the meaning. A filter with an operator without a
   * meaning cannot be evaluated in memory.
   *
   * @return the meaning; {@link Meaning#UNSAID} if no constant of {@link Meaning} describes the
   *     operator exactly
   */
  Meaning means() default Meaning.UNSAID;
}
