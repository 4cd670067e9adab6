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
   * Checks that a class is an API annotation. If the API has no authentication, this method checks
   * that the client has no token. If the module {@code filterspec-annotations} is missing at run
   * time, this method cannot check the token, so the client checks the token later, before the
   * first request.
   *
   * @param type the class that the application passed to the builder of the client
   * @param token true if the client has a token
   * @throws CallFailure if the class is not an API annotation, or if the client has a token that
   *     the API does not need
   */
  public static void check(Class<?> type, boolean token) {
    Optional<Annotation> api =
        Stream.of(type.getAnnotations())
            .filter(annotation -> annotation.annotationType().getName().equals(API))
            .findFirst();
    if (!type.isAnnotation() || (api.isEmpty() && isApiLoadable(type))) {
      throw CallFailure.configuration(
          "%1$s is not an API annotation: add @Api to %1$s, or pass to the builder an annotation that has @Api"
              .formatted(type.getSimpleName()));
    }
    if (token && api.filter(annotation -> auth(annotation).equals("NONE")).isPresent()) {
      throw needlessToken(type);
    }
  }

  /**
   * Returns the exception for a client that has a token although the API needs no token.
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
