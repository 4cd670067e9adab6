package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotation of each type that the Filterspec processor generates. Tools for coverage and for
 * static analysis can skip the types that have this annotation. In your own code, do not write this
 * annotation.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FilterspecGenerated {

  /**
   * Names the class from which the processor generated the type.
   *
   * @return the spec or the API annotation from which the type was generated
   */
  Class<?> value();
}
