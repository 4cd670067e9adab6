package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key of a filter, if the key is not the name of the filter's field. Add {@code @Key} to a
 * member (method of a spec) that has {@link Filter} or {@link Flag}.
 *
 * <pre>{@code
 * @Filter("_botWhatsapp") @Key("bots") Set<String> whatsappBots();
 *
 * ContactsFilter.builder().whatsappBots("694bee6a").build()
 * // {"applicableFilters":["bots"],"_botWhatsapp":["694bee6a"]}
 * }</pre>
 *
 * <p>In the wire form {@link ActiveKeys}, the list of active keys contains the key while the filter
 * is set. In the wire form {@link TaggedConditions}, the key is the tag of the condition. The other
 * wire forms have no keys, so {@code @Key} is a compile error in these wire forms. A blank key is a
 * compile error.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Key {

  /**
   * Gives the key that makes the API apply the filter.
   *
   * @return the key
   */
  String value();
}
