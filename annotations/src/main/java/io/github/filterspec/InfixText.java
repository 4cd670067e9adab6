package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of an expression that is one text, with AND, OR and NOT between the conditions.
 *
 * <p>Write this annotation once for an API, on an annotation of your own. Each spec of the API then
 * has your annotation:
 *
 * <pre>{@code
 * @InfixText(and = " AND ", or = " OR ", around = "\"", maxLength = 512)
 * public @interface TicketSearch {}
 *
 * @Operators interface Text { @Operator("{property}:'{operand}'") boolean is(String value); }
 * @Operators interface Whole { @Operator("{property}:>{operand}") boolean atLeast(int value); }
 *
 * TicketsFilter filter = tag().is("vip").or(type().is("Bug")).and(priority().atLeast(3));
 * // "priority:>3 AND (tag:'vip' OR type:'Bug')"
 * }</pre>
 *
 * <p>The name of an operator is the text of a condition, with these placeholders:
 *
 * <ul>
 *   <li><code>{property}</code> stands for the name of the property.
 *   <li><code>{operand}</code> stands for the operand, and <code>{second}</code> for the second of
 *       two operands. If an operator has a {@code Set}, the operands have commas between them.
 * </ul>
 *
 * <p>Write the quotation marks that the API wants around the placeholder of an operand: <code>
 * {property}:'{operand}'</code>, or for a set <code>any({property},["{operand}"])</code>. A
 * quotation mark in a value is then written as {@link #escape()} says. Without quotation marks, the
 * operand can consist only of letters, digits and the characters {@code _ . : + - @ /}. A value
 * that cannot be written is refused when the application calls the operator, so a value never
 * becomes a part of the structure.
 *
 * <p>The generated expression has the methods {@code or} and {@code not} only if {@link #or()} and
 * {@link #not()} are written. An OR that is a part of an AND has parentheses, and an AND that is a
 * part of an OR, too. The members are the same as with {@link PropertyGroups}. Another spec can
 * send the expression as a parameter of the URL, as a header, or as a field of a body.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface InfixText {

  /**
   * Gives the text between the parts of an AND, such as {@code " AND "}. The text contains the
   * spaces that the API needs.
   *
   * @return the text
   */
  String and();

  /**
   * Gives the text between the parts of an OR.
   *
   * @return the text; if the attribute is not written, the expression has no method {@code or()}
   */
  String or() default "";

  /**
   * Gives the text before the part of a NOT: a word with a space, such as {@code "not "}, or a
   * sign, such as {@code "-"}. After a word, the part is in parentheses.
   *
   * @return the text; if the attribute is not written, the expression has no method {@code not()}
   */
  String not() default "";

  /**
   * Gives a text before and after the whole expression.
   *
   * @return the text; no text if the attribute is not written
   */
  String around() default "";

  /**
   * Says how a quotation mark is written that is in a value between the same quotation marks. The
   * text {@code "\\"} is a backslash before each quotation mark and before each backslash. A
   * quotation mark, such as {@code "'"}, means that it is written twice.
   *
   * @return the text; if the attribute is not written, a value with a quotation mark or a backslash
   *     is refused
   */
  String escape() default "";

  /**
   * Says that AND, OR and NOT are functions, as in {@code and(a,b)}. Then {@link #and()}, {@link
   * #or()} and {@link #not()} are the names of the functions.
   *
   * @return true for functions
   */
  boolean functions() default false;

  /**
   * Gives the largest length that the API accepts, in characters, with the text {@link #around()}.
   *
   * @return the largest length, 1 or more; no limit if the attribute is not written
   */
  int maxLength() default Integer.MAX_VALUE;

  /**
   * Gives the largest number of conditions that the API accepts.
   *
   * @return the largest number, 1 or more; no limit if the attribute is not written
   */
  int maxConditions() default Integer.MAX_VALUE;
}
