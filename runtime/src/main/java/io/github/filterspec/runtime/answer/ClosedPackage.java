package io.github.filterspec.runtime.answer;

import io.github.filterspec.runtime.failure.CallFailure;
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
        "the module %2$s does not open the package of %1$s. Write this line in module-info.java: opens %3$s to %4$s; (if the file already opens this package to other modules, add the two names to the existing line)"
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
