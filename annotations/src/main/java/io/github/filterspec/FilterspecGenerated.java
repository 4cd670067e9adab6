package io.github.filterspec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that the processor generated, for tools that leave generated code out (coverage,
 * static analysis). Nobody writes it by hand.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface FilterspecGenerated {

  /**
   * What it was generated from.
   *
   * @return the spec, or the annotation of the API
   */
  Class<?> value();
}
