package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire form of a flat JSON body. One field of the body lists the keys of the active filters.
 *
 * <p>The body has a field for every member (method) of the spec. While a member is not set, its
 * field contains the unset value of the member's type, such as {@code ""}, {@code []} or {@code
 * false} (see {@link Unset}). The API applies a filter only if the list of active keys contains the
 * key of the filter. While a filter is set, the generated code writes the field and the key of the
 * filter.
 *
 * <pre>{@code
 * @FilterSpec
 * @ActiveKeys("applicableFilters")
 * public interface Contacts {
 *   @Filter Set<String> tags();
 *   @Filter("_botWhatsapp") @Key("bots") Set<String> whatsappBots();
 * }
 *
 * ContactsFilter.builder().whatsappBots("694bee6a").build()
 * // {"applicableFilters":["bots"],"tags":[],"_botWhatsapp":["694bee6a"]}
 * }</pre>
 *
 * <p>The API combines active filters with AND. This wire form cannot express OR and NOT, so the
 * generated types have no methods {@code or} and {@code not}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface ActiveKeys {

  /**
   * Names the field that lists the active keys. The name of the list of active keys must not be
   * blank.
   *
   * @return the name of the field that contains the list of active keys
   */
  String value();
}
