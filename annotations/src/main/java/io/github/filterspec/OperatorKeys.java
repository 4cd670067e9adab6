package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of an expression in which the operators are keys of JSON objects, and so are AND,
 * OR and NOT.
 *
 * <p>Write this annotation once for an API, on an annotation of your own. Each spec of the API then
 * has your annotation:
 *
 * <pre>{@code
 * @OperatorKeys(all = "and", any = "or", property = "property", keys = "{type}.{operator}", maxDepth = 2)
 * public @interface NotionFilter {}
 *
 * @Operators(type = "rich_text") interface Text { @Operator("contains") boolean contains(String text); }
 *
 * TasksFilter filter = title().contains("x").and(status().is(DONE));
 * // {"and":[{"property":"Name","rich_text":{"contains":"x"}},
 * //         {"property":"Status","status":{"equals":"Done"}}]}
 * }</pre>
 *
 * <p>If the name of the property is a key, the names of the operators contain the placeholder
 * {@code {property}}:
 *
 * <pre>{@code
 * @OperatorKeys(all = "bool.filter", any = "bool.should", not = "bool.must_not", keys = "{operator}")
 * public @interface BoolQuery {}
 *
 * @Operators interface Keyword { @Operator("term.{property}") boolean is(String value); }
 *
 * PostsFilter filter = user().is("kimchy").not();
 * // {"bool":{"must_not":{"term":{"user":"kimchy"}}}}
 * }</pre>
 *
 * <p>The generated expression has the method {@code not()} only if {@link #not} is written. Apart
 * from the JSON, everything is as with {@link PropertyGroups}: the members, and the way in which
 * another spec sends the expression. An expression is sent with the levels that the caller
 * combined, as with {@link PropertyTree}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface OperatorKeys {

  /**
   * Gives the key of the array with the parts of an AND, or several keys with dots between the
   * keys.
   *
   * @return the keys, which must differ from {@link #any()} and {@link #not()}
   */
  String all();

  /**
   * Gives the key of the array with the parts of an OR, or several keys with dots between the keys.
   *
   * @return the keys
   */
  String any();

  /**
   * Gives the key of the part of a NOT, or several keys with dots between the keys.
   *
   * @return the keys; if the attribute is not written, the expression has no method {@code not()}
   */
  String not() default "";

  /**
   * Names the field of a condition that contains the name of the property. If the attribute is not
   * written, the name is one of the keys: {@link #keys()} or the name of each operator contains
   * {@code {property}}.
   *
   * @return the name of the field
   */
  String property() default "";

  /**
   * Gives the keys that lead to the operand of a condition, with dots between the keys. The
   * placeholder {@code {operator}} stands for the name of the operator, {@code {type}} for the name
   * of the kind (see {@link Operators#type()}), and {@code {property}} for the name of the
   * property. The names of operators and kinds can consist of several keys with dots, too. A dot in
   * the name of a property is a part of its key.
   *
   * @return the keys, which must contain {@code {operator}}
   */
  String keys();

  /**
   * Gives the largest number of levels of AND, OR and NOT that the API accepts. An expression with
   * one condition has no level, and an AND of conditions has one level.
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
