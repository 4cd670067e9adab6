package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property of the objects that an API filters, such as the email address of a contact. The return
 * type of the method is a kind of property (see {@link Operators}), which says which operators the
 * API has for this property.
 *
 * <pre>{@code
 * @FilterSpec @HubSpotSearch
 * public interface Contacts {
 *   @Property Text email();
 *   @Property("createdate") Time createdAt();
 *   @Property("lifecyclestage") Choice<LifecycleStage> lifecycleStage();
 * }
 *
 * ContactsFilter filter = createdAt().since(june).and(lifecycleStage().in(LEAD, CUSTOMER));
 * }</pre>
 *
 * <p>Only a spec whose wire form combines conditions on properties, such as {@link PropertyGroups},
 * can have properties. From a property, the processor generates a static method with the same name.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Property {

  /**
   * Gives the name that the API has for the property. The default name is the name of the annotated
   * method. A blank name is a compile error.
   *
   * @return the name of the property on the wire
   */
  String value() default "";
}
