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
 * The check for types in an implicit class. Since Java 25, a file with a {@code main} method needs
 * no class declaration, and the content of such a file is in an implicit class. Code in other files
 * cannot refer to an implicit class or to the types in an implicit class.
 */
final class ImplicitClass {
  private ImplicitClass() {}

  /** Returns the access level of a type, which says which code can refer to the type. */
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
   * Returns true if the compiler finds a type by its name. The compiler cannot always find a type
   * by its name alone, because two modules can contain types with the same name.
   */
  private static boolean isFound(TypeElement type, Elements elements) {
    return elements.getTypeElement(type.getQualifiedName()) != null
        || Optional.ofNullable(elements.getModuleOf(type))
            .map(module -> elements.getTypeElement(module, type.getQualifiedName()))
            .isPresent();
  }
}
