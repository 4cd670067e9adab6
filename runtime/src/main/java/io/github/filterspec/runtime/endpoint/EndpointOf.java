package io.github.filterspec.runtime.endpoint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation on the methods of a generated service. The annotation names the service whose
 * constant {@code ENDPOINT} defines the endpoint.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EndpointOf {

  /**
   * Names the generated service that defines the endpoint.
   *
   * @return a generated service that has a constant {@code ENDPOINT}
   */
  Class<?> value();
}
