package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of a flat body that lists which of its filters are active.
 *
 * <p>Every member is a field of one JSON object and is always present. A filter that is not set has
 * the unset value of its type ({@code ""}, {@code []}, {@code false}, see {@link Unset}). The API
 * applies a filter only if the list that this annotation names contains the filter's key. The
 * generated code writes the field and the key together.
 *
 * <pre>{@code
 * @FilterSpec
 * @ActiveKeys("applicableFilters")
 * public interface Contacts {
 *   @Filter Set<String> tags();
 *   @Filter(key = "bots", field = "_botWhatsapp") Set<String> whatsappBots();
 * }
 *
 * ContactsFilter.builder().whatsappBots("694bee6a").build()
 * // {"applicableFilters":["bots"],"tags":[],"_botWhatsapp":["694bee6a"]}
 * }</pre>
 *
 * <p>The API combines active filters with AND. The form has no {@code or} and no {@code not}, so
 * the generated types have no such methods.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ActiveKeys {

  /**
   * Names the field that lists the active keys. The name must not be blank.
   *
   * @return the name of the list's field in the body
   */
  String value();
}
