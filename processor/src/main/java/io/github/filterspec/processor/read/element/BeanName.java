package io.github.filterspec.processor.read.element;

import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The check for getter names in the style of JavaBeans, such as {@code getTags}. Names such as
 * {@code isUnread} are allowed, because many APIs have fields with such names.
 */
public final class BeanName {
  private static final String GET = "get";

  private BeanName() {}

  /**
   * Returns true for a name such as {@code getTags}, and false for {@code get} and {@code getaway}.
   */
  public static boolean isOne(String name) {
    return name.startsWith(GET)
        && name.length() > GET.length()
        && Character.isUpperCase(name.codePointAt(GET.length()));
  }

  /**
   * Returns a message about a getter name. The message advises to rename the method, or to keep the
   * wire name.
   *
   * @param keep the advice that keeps the wire name, such as {@code write @Filter("getTags")}
   */
  public static String advice(String name, String keep, TypeElement owner) {
    String property = property(name);
    String rename =
        isKotlin(owner)
            ? "Write fun %1$s() instead of val %1$s".formatted(property)
            : "Rename %s() to %s()".formatted(name, property);
    return SourceVersion.isKeyword(property)
        ? "%1$s() would be sent under the wire name \"%1$s\". Rename the method, or %2$s to keep the wire name"
            .formatted(name, keep)
        : "%1$s() would be sent under the wire name \"%1$s\". %2$s, or %3$s to keep the wire name"
            .formatted(name, rename, keep);
  }

  /**
   * Returns {@code tags} for {@code getTags}. A name that is not a getter name is returned without
   * a change.
   */
  static String property(String name) {
    if (!isOne(name)) {
      return name;
    }
    String rest = name.substring(GET.length());
    boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.codePointAt(1));
    return acronym ? rest : rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
  }

  private static boolean isKotlin(TypeElement owner) {
    return owner.getAnnotationMirrors().stream()
        .anyMatch(
            annotation -> annotation.getAnnotationType().toString().equals("kotlin.Metadata"));
  }
}
