package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of a flat body that lists which of its filters are active.
 *
 * <p>Every member is a field of one JSON object, always present; a filter that is not set holds the
 * neutral value of its type ({@code ""}, {@code []}, {@code false}, see {@link Unset}). The API
 * applies a filter only if its key stands in the list that this annotation names. The generated
 * code writes field and key together.
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
 * <p>All active filters must hold (AND): the form has neither {@code or} nor {@code not}, so the
 * generated types have none.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ActiveKeys {

  /**
   * The field that lists the active keys; never blank.
   *
   * @return the name of the list's field in the body
   */
  String value();
}
