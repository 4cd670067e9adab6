package io.github.filterspec.processor.read;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** Who can see a type, which depends on all the types that enclose it. */
final class Visibility {
  private Visibility() {}

  static boolean isPublic(Element type) {
    for (Element each = type; each.getKind() != ElementKind.PACKAGE; each = enclosing(each)) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** Whether another file of the same package can name the type. */
  static boolean isWithinPackage(Element type) {
    for (Element each = type; each.getKind() != ElementKind.PACKAGE; each = enclosing(each)) {
      boolean local = !each.getKind().isClass() && !each.getKind().isInterface();
      if (local || each.getModifiers().contains(Modifier.PRIVATE)) {
        return false;
      }
    }
    return true;
  }

  private static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }
}
