package io.github.filterspec.runtime.http;

import io.github.filterspec.runtime.failure.CallFailure;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks an API annotation at run time. */
public final class ApiAnnotation {
  private static final String API = "io.github.filterspec.Api";

  private ApiAnnotation() {}

  /**
   * Checks that a class is an API annotation. If the module {@code filterspec-annotations} is
   * missing at run time, this method only checks that the class is an annotation.
   *
   * @param type the class that the application passed to the builder of the client
   * @throws CallFailure if the class is not an API annotation
   */
  public static void check(Class<?> type) {
    Optional<Annotation> api =
        Stream.of(type.getAnnotations())
            .filter(annotation -> annotation.annotationType().getName().equals(API))
            .findFirst();
    if (!type.isAnnotation() || (api.isEmpty() && isApiLoadable(type))) {
      throw CallFailure.configuration(
          "%1$s is not an API annotation: add @Api to %1$s, or pass to the builder an annotation that has @Api"
              .formatted(type.getSimpleName()));
    }
  }

  /**
   * Returns whether the class loader of a class can load {@code @Api}. For a class of the JDK,
   * returns true, because a class of the JDK cannot have {@code @Api}.
   */
  private static boolean isApiLoadable(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    if (loader == null || loader == ClassLoader.getPlatformClassLoader()) {
      return true;
    }
    try {
      Class.forName(API, false, loader);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
