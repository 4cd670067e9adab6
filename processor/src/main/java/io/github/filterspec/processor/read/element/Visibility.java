package io.github.filterspec.processor.read.element;

import io.github.filterspec.processor.model.Access;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;

/**
 * The check that code can access a type. Code can access a nested type only if the code can access
 * the enclosing types, too.
 */
public final class Visibility {
  private Visibility() {}

  public static Access access(Element type) {
    if (isPublic(type)) {
      return Access.PUBLIC;
    }
    return isWithinPackage(type) ? Access.PACKAGE : Access.PRIVATE;
  }

  private static boolean isPublic(Element type) {
    return chain(type).allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
  }

  /** Returns true if other files in the same package can access the type. */
  static boolean isWithinPackage(Element type) {
    return chain(type).allMatch(Visibility::isNamedInPackage);
  }

  /** Returns true if generated code in the package of a spec can access the type. */
  public static boolean isVisibleBeside(Element spec, Element type) {
    return packageOf(spec).equals(packageOf(type)) ? isWithinPackage(type) : isPublic(type);
  }

  /** Returns true if the code of a spec can access the type. */
  public static boolean isVisibleIn(Element spec, Element type) {
    return isVisibleBeside(spec, type)
        || outermost(spec).equals(outermost(type))
        || chain(type).anyMatch(each -> each.getModifiers().contains(Modifier.PROTECTED));
  }

  /**
   * Returns true if code in the package of a spec can access the type that is generated from
   * another spec.
   */
  public static boolean isGeneratedVisibleBeside(Element spec, Element other) {
    return packageOf(spec).equals(packageOf(other)) || isPublic(other);
  }

  private static boolean isNamedInPackage(Element each) {
    boolean type = each.getKind().isClass() || each.getKind().isInterface();
    return type && !each.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Returns the type and all enclosing types, the innermost type first. */
  private static Stream<Element> chain(Element type) {
    return Stream.iterate(
        type, each -> each.getKind() != ElementKind.PACKAGE, Visibility::enclosing);
  }

  /**
   * Returns true if generated code cannot write the name of the type, because a constant or a
   * nested type in the generated code has the same name.
   */
  public static boolean isHiddenBeside(Element spec, Element type) {
    String name = outermost(type).getSimpleName().toString();
    boolean unnamed = ((PackageElement) packageOf(spec)).isUnnamed();
    return name.equals("MEMBERS")
        || name.equals("ENDPOINT")
        || (unnamed && (name.equals("Builder") || name.equals("Field")));
  }

  private static Element outermost(Element type) {
    return chain(type).reduce((inner, outer) -> outer).orElseThrow(); // a chain is never empty
  }

  private static Element packageOf(Element type) {
    return Stream.iterate(type, Visibility::enclosing)
        .filter(each -> each.getKind() == ElementKind.PACKAGE)
        .findFirst()
        .orElseThrow();
  }

  private static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement());
  }
}
