package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of an expression that is a tree. Each AND and each OR is a JSON object with a
 * connector and an array of parts. A part is a condition on a property, or another AND or OR.
 *
 * <p>Write this annotation once for an API, on an annotation of your own. Each spec of the API then
 * has your annotation:
 *
 * <pre>{@code
 * @PropertyTree(connector = "operator", parts = "value", mixed = false, maxDepth = 2, maxPerGroup = 15,
 *     condition = @ConditionFields(property = "field", operator = "operator", operand = "value"))
 * public @interface IntercomSearch {}
 *
 * ContactsFilter filter = role().is("user").and(email().contains("acme").or(email().contains("globex")));
 * // {"operator":"AND","value":[
 * //   {"operator":"AND","value":[{"field":"role","operator":"=","value":"user"}]},
 * //   {"operator":"OR","value":[{"field":"email","operator":"~","value":"acme"},
 * //                             {"field":"email","operator":"~","value":"globex"}]}]}
 * }</pre>
 *
 * <p>Apart from the JSON, everything is as with {@link PropertyGroups}: the members, the methods of
 * the generated expression, and the way in which another spec sends the expression.
 *
 * <p>An expression is sent with the levels that the caller combined. An AND in an AND is sent as
 * one AND, and a part that does not change the result is left out. Only if the expression exceeds
 * {@link #maxDepth} or {@link #maxPerGroup}, the expression is sent as an OR of ANDs or as an AND
 * of ORs with the same result, whichever has fewer conditions. If both exceed a limit, the setter
 * of the member that carries the expression throws an {@link IllegalArgumentException} that names
 * the limit.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PropertyTree {

  /**
   * Names the field of an AND or an OR that contains the connector. The name must not be blank.
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
   * Names the field of an AND or an OR that contains the array of the parts. The name must not be
   * blank, and must differ from {@link #connector()}.
   *
   * @return the name of the field
   */
  String parts();

  /**
   * Says that the parts of an AND or an OR can be conditions and other ANDs and ORs together. If
   * the API does not accept this, write {@code false}: then a condition beside an AND or an OR is
   * sent as an AND with one part.
   *
   * @return false if the parts are either all conditions, or all ANDs and ORs
   */
  boolean mixed() default true;

  /**
   * Names the fields of a condition. The names can be the same as {@link #connector()} and {@link
   * #parts()}. A JSON object with the fields {@code property} and {@code operator} is a condition.
   *
   * @return the fields of a condition
   */
  ConditionFields condition();

  /**
   * Gives the largest number of levels of AND and OR that the API accepts. An expression with one
   * condition has no level, and an AND of conditions has one level.
   *
   * @return the largest number of levels, 1 or more; no limit if the attribute is not written
   */
  int maxDepth() default Integer.MAX_VALUE;

  /**
   * Gives the largest number of parts that the API accepts in one AND or OR.
   *
   * @return the largest number of parts, 1 or more; no limit if the attribute is not written
   */
  int maxPerGroup() default Integer.MAX_VALUE;
}
