package io.github.filterspec.processor.problem;

/** The code that a user writes to give a member a wire name, as messages show it. */
public final class WireNameAdvice {
  private WireNameAdvice() {}

  /**
   * Returns the code, such as {@code @Filter("tags")}. If the annotation has further attributes,
   * the result names the attribute and the annotation, such as {@code value = "page"
   * in @PageNumber}.
   *
   * @param annotation the annotation that gives the member its role
   */
  public static String of(Class<?> annotation, String name) {
    String format =
        annotation.getDeclaredMethods().length > 1
            ? "value = \"%2$s\" in @%1$s"
            : "@%1$s(\"%2$s\")";
    return format.formatted(annotation.getSimpleName(), name);
  }
}
