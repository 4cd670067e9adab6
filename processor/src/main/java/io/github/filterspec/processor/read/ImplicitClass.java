package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Access;
import io.github.filterspec.processor.read.element.Visibility;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The class that Java 25 declares implicitly around a file with a {@code main} method and no class.
 * No other file can name the class, or a type in it.
 */
final class ImplicitClass {
  private ImplicitClass() {}

  /** Returns the code that can name a type. */
  static Access access(TypeElement type, Elements elements) {
    return encloses(type, elements) ? Access.IMPLICIT : Visibility.access(type);
  }

  private static boolean encloses(TypeElement type, Elements elements) {
    TypeElement outermost = type;
    Element around = Objects.requireNonNull(type.getEnclosingElement());
    while (around.getKind() != ElementKind.PACKAGE) {
      outermost = around instanceof TypeElement outer ? outer : outermost;
      around = Objects.requireNonNull(around.getEnclosingElement());
    }
    return !outermost.equals(type) && !isFound(outermost, elements);
  }

  /**
   * Returns whether a type can be found by its name. Two modules can have a type of the same name.
   */
  private static boolean isFound(TypeElement type, Elements elements) {
    return elements.getTypeElement(type.getQualifiedName()) != null
        || Optional.ofNullable(elements.getModuleOf(type))
            .map(module -> elements.getTypeElement(module, type.getQualifiedName()))
            .isPresent();
  }
}
