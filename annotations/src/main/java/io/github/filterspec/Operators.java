package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A kind of property: an interface whose methods are the operators that an API has for the
 * properties of this kind. A specification of an API declares each kind once, and then uses the
 * kind as the return type of {@link Property} and {@link CustomProperty}.
 *
 * <pre>{@code
 * @Operators
 * public interface Known {
 *   @Operator(value = "HAS_PROPERTY", means = Meaning.PRESENT) boolean isKnown();
 * }
 *
 * @Operators
 * public interface Text extends Known {
 *   @Operator(value = "EQ", means = Meaning.EQUAL) boolean is(String value);
 *   @Operator(value = "IN", means = Meaning.IN) boolean in(Set<String> values);
 *   @Operator("CONTAINS_TOKEN") boolean containsToken(String token);
 * }
 * }</pre>
 *
 * <p>From the kind {@code Text}, the processor generates the class {@code TextProperty} with a
 * method for each operator. Application code calls these methods:
 *
 * <pre>{@code
 * email().containsToken("acme").and(phone().isKnown())
 * }</pre>
 *
 * <p>A kind inherits the operators of the interfaces that the kind extends. A kind can have one
 * type parameter, which is the type of an operand: {@code interface Choice<T> { boolean is(T
 * value); }}. A property chooses the type: {@code Choice<LifecycleStage> lifecycleStage()}.
 *
 * <p>If a kind is nested in another type, the name of the generated class begins with the name of
 * the enclosing type. For the kind {@code HubSpot.Text}, the generated class is {@code
 * HubSpot_TextProperty}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Operators {

  /**
   * Gives the name that the API has for the kind, such as {@code rich_text} in Notion's {@code
   * {"property":"Name","rich_text":{"contains":"x"}}}. The name can consist of several keys with
   * dots between the keys. Only a wire form with {@code {type}} needs the attribute (see {@link
   * OperatorKeys#keys()}). A kind does not inherit the name.
   *
   * @return the name of the kind on the wire
   */
  String type() default "";

  /**
   * Names the field of a condition that contains the name of the property, if the API has another
   * field for this kind than {@link OperatorKeys#property()}, such as {@code timestamp} in Notion's
   * {@code {"timestamp":"created_time","created_time":{"past_week":{}}}}.
   *
   * @return the name of the field; the field of the wire form if the attribute is not written
   */
  String nameField() default "";

  /**
   * Says that the API ignores the case of texts. The attribute applies to the operators that this
   * interface declares, and only to the evaluation of a filter in memory. Nothing is sent to the
   * API.
   *
   * @return true if upper-case letters are equal to lower-case letters
   */
  boolean ignoreCase() default false;

  /**
   * Says what a condition on a missing value is. By default, the condition is unknown, and so is
   * the opposite of the condition. Some APIs treat a missing value as a value that is different
   * from each operand: then EQUAL is false and NOT_EQUAL is true. The attribute applies to the
   * operators that this interface declares, and only to the evaluation of a filter in memory.
   * Nothing is sent to the API.
   *
   * @return true if a missing value is different from each operand
   */
  boolean missingDiffers() default false;
}
