package io.github.filterspec.runtime.http;

import java.lang.reflect.InaccessibleObjectException;

/**
 * A package whose types Jackson cannot read, because the module of the user does not open the
 * package.
 */
public final class ClosedPackage {
  private static final String READERS =
      "com.fasterxml.jackson.databind, io.github.filterspec.runtime";

  private ClosedPackage() {}

  /**
   * Returns an exception whose message contains the line that the user must add to {@code
   * module-info.java}.
   *
   * @param type a type in the package
   * @return the exception
   */
  public static CallFailure of(Class<?> type) {
    return CallFailure.configuration(
        "%s cannot be reached, because the module %s does not open its package. Add this line to module-info.java, in place of another opens of the package: opens %s to %s;"
            .formatted(
                type.getSimpleName(), type.getModule().getName(), type.getPackageName(), READERS));
  }

  /** Returns whether Jackson failed to read a type because the package of the type is not open. */
  static boolean isReason(Throwable failure, Class<?> type) {
    boolean inaccessible =
        String.valueOf(failure.getMessage())
            .contains(InaccessibleObjectException.class.getSimpleName());
    String module = String.valueOf(type.getModule().getName());
    return inaccessible
        && type.getModule().isNamed()
        && !module.startsWith("java.")
        && !module.startsWith("jdk.");
  }
}
