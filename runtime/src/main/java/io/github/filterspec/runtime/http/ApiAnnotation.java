package io.github.filterspec.runtime.http;

import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;

/** The annotation of an API at run time. */
public final class ApiAnnotation {
  private static final String API = "io.github.filterspec.Api";

  private ApiAnnotation() {}

  /**
   * Checks that a class is an API annotation, and that there is no token for an API without
   * authentication. If filterspec-annotations is missing at run time, the token is only checked at
   * the first request.
   *
   * @param type the class that was given to the client's builder
   * @param token whether the client has a token
   * @throws CallFailure if the class is not an API annotation, or the token is not needed
   */
  public static void check(Class<?> type, boolean token) {
    Optional<Annotation> api =
        Stream.of(type.getAnnotations())
            .filter(annotation -> annotation.annotationType().getName().equals(API))
            .findFirst();
    if (!type.isAnnotation() || (api.isEmpty() && isApiLoadable(type))) {
      throw CallFailure.configuration(
          "%1$s is not an API annotation: add @Api to %1$s, or give the builder the annotation that has @Api"
              .formatted(type.getSimpleName()));
    }
    if (token && api.filter(annotation -> auth(annotation).equals("NONE")).isPresent()) {
      throw needlessToken(type);
    }
  }

  /**
   * Returns the exception for a token that is not needed.
   *
   * @param type the annotation of the API
   * @return the exception
   */
  public static CallFailure needlessToken(Class<?> type) {
    return CallFailure.configuration(
        "%s has auth = Auth.NONE, so the token would not be used: remove the token, or set auth = Auth.BEARER in @Api"
            .formatted(type.getSimpleName()));
  }

  private static String auth(Annotation api) {
    try {
      return String.valueOf(api.annotationType().getMethod("auth").invoke(api));
    } catch (ReflectiveOperationException e) {
      return "";
    }
  }

  /**
   * Returns whether {@code @Api} would be visible on the class. A class of the JDK cannot have it.
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
