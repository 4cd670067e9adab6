package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mark of a type that the Filterspec processor generated. Tools for coverage and for static
 * analysis can skip the types that have this mark. Do not write {@code @FilterspecGenerated} in
 * your own code.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FilterspecGenerated {

  /**
   * Names the source of the generated type.
   *
   * @return the spec or the API annotation from which the type was generated
   */
  Class<?> value();
}
