package io.github.filterspec.runtime.endpoint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a generated service. The constant {@code ENDPOINT} of the service defines how
 * the answer is read.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EndpointOf {

  /**
   * Names the service.
   *
   * @return a generated service with a constant {@code ENDPOINT}
   */
  Class<?> value();
}
