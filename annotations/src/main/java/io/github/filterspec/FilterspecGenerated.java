package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that the processor generated, for tools that skip generated code, such as coverage
 * and static analysis. Do not use it in your own code.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FilterspecGenerated {

  /**
   * Names the source of the generated type.
   *
   * @return the spec, or the annotation of the API
   */
  Class<?> value();
}
