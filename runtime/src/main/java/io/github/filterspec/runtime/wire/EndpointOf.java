package io.github.filterspec.runtime.wire;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method of a generated service: the query or the command that it sends. From its constant
 * {@code ENDPOINT} the converter learns how to read the answer.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EndpointOf {

  /**
   * The query or the command.
   *
   * @return a generated type with a constant {@code ENDPOINT}
   */
  Class<? extends SpecValue<?>> value();
}
