package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Properties whose names are known only at run time, because the customers of an API define them.
 * The method has one parameter of the type {@code String}, which is the name of the property. The
 * return type is a kind of property (see {@link Operators}).
 *
 * <pre>{@code
 * @CustomProperty(value = "custom_attributes.{name}", pattern = "[a-z][a-z0-9_]*")
 * Text customText(String name);
 *
 * static final TextProperty<ContactsFilter> PLAN = customText("plan");
 *
 * PLAN.in("pro", "team")   // "custom_attributes.plan" IN ["pro","team"]
 * }</pre>
 *
 * <p>The generated method throws an {@link IllegalArgumentException} if the name does not match the
 * pattern. The method also throws this exception for a property that the spec declares with {@link
 * Property} and another kind, because the declared property has other operators.
 *
 * <p>If a name is known when the code is written, declare the property with {@code @Property} in a
 * spec that extends the spec of the API. Then the compiler checks the name and the operators.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface CustomProperty {

  /**
   * Gives the text that the API has for the property. The text must contain {@code {name}} exactly
   * once. The processor replaces {@code {name}} by the argument of the method.
   *
   * @return the name of the property on the wire, with {@code {name}} in it
   */
  String value() default "{name}";

  /**
   * Gives the regular expression that a name must match, in the syntax of {@code java.util.regex}.
   * The expression must match the whole argument of the method.
   *
   * @return the expression, such as {@code [a-z][a-z0-9_]*}
   */
  String pattern();
}
