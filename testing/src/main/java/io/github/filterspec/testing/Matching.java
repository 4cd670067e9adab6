package io.github.filterspec.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** The generated method {@code matches} of a query, which compares an item with the query. */
final class Matching {
  private final Method method;

  private Matching(Method method) {
    this.method = method;
  }

  /** Returns the method of a type. Throws an exception if the type has no such method. */
  static Matching of(RequestType<?> type) {
    try {
      Method method = type.type().getMethod("matches", type.endpoint().item());
      method.setAccessible(true);
      return new Matching(method);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          "%s has no method matches, because no member of its spec has @Compares. Use answer(…)."
              .formatted(type.type().getSimpleName()),
          e);
    }
  }

  boolean test(Object query, Object item) {
    try {
      return (Boolean) method.invoke(query, item);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
