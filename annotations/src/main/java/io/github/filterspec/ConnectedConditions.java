package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of an expression that is one JSON array of conditions on properties. Each condition
 * except the last has a connector, a field that says how the condition is combined with the next
 * condition: with AND or with OR. AND binds before OR, and there are no brackets. So the expression
 * is an OR of ANDs.
 *
 * <p>Write this annotation once for an API, on an annotation of your own. Each spec of the API then
 * has your annotation:
 *
 * <pre>{@code
 * @ConnectedConditions(connector = "query_operator",
 *     condition = @ConditionFields(property = "attribute_key", operator = "filter_operator",
 *         operand = "values", alwaysArray = true))
 * public @interface ChatwootFilter {}
 *
 * ContactsFilter filter = name().is("Ada").and(country().is("us")).or(email().contains("acme"));
 * // [{"attribute_key":"country_code","filter_operator":"equal_to","values":["us"],"query_operator":"AND"},
 * //  {"attribute_key":"name","filter_operator":"equal_to","values":["Ada"],"query_operator":"OR"},
 * //  {"attribute_key":"email","filter_operator":"contains","values":["acme"]}]
 * }</pre>
 *
 * <p>Apart from the JSON, everything is as with {@link PropertyGroups}: the members, the methods of
 * the generated expression, and the way in which another spec sends the expression. An expression
 * is written as an OR of ANDs, so AND is distributed over OR.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ConnectedConditions {

  /**
   * Names the field of a condition that contains the connector. The name must not be blank. The
   * last condition does not have the field.
   *
   * @return the name of the field
   */
  String connector();

  /**
   * Gives the text of the connector that means AND.
   *
   * @return the text, which must differ from {@link #or()}
   */
  String and() default "AND";

  /**
   * Gives the text of the connector that means OR.
   *
   * @return the text, which must differ from {@link #and()}
   */
  String or() default "OR";

  /**
   * Names the other fields of a condition.
   *
   * @return the fields of a condition
   */
  ConditionFields condition();

  /**
   * Gives the largest number of conditions that the API accepts in an expression.
   *
   * @return the largest number of conditions, 1 or more; no limit if the attribute is not written
   */
  int maxConditions() default Integer.MAX_VALUE;
}
