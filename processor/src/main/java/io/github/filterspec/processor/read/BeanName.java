package io.github.filterspec.processor.read;

import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The name of an accessor in the style of beans, such as {@code getTags}. */
final class BeanName {
  private static final String GET = "get";

  private BeanName() {}

  /** Returns whether a name has the style of beans; {@code get} and {@code getaway} do not. */
  static boolean isOne(String name) {
    return name.startsWith(GET)
        && name.length() > GET.length()
        && Character.isUpperCase(name.codePointAt(GET.length()));
  }

  /** Returns what is wrong with the name, and what to write instead. */
  static String advice(String name, TypeElement owner) {
    String keep = "add field = \"%s\" to keep that name".formatted(name);
    String property =
        name.substring(GET.length(), GET.length() + 1).toLowerCase(Locale.ROOT)
            + name.substring(GET.length() + 1);
    String remedy =
        SourceVersion.isKeyword(property)
            ? keep
            : "%s, or %s".formatted(rename(name, property, owner), keep);
    return "%1$s would be written as the field %1$s: %2$s".formatted(name, remedy);
  }

  private static String rename(String name, String property, TypeElement owner) {
    return isKotlin(owner)
        ? "write fun %1$s() instead of val %1$s".formatted(property)
        : "rename %s to %s".formatted(name, property);
  }

  private static boolean isKotlin(TypeElement owner) {
    return owner.getAnnotationMirrors().stream()
        .anyMatch(
            annotation -> annotation.getAnnotationType().toString().equals("kotlin.Metadata"));
  }
}
