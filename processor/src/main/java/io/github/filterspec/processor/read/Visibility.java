package io.github.filterspec.processor.read;

import io.github.filterspec.processor.model.Access;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;

/** Who can see a type, which depends on all the types that enclose it. */
final class Visibility {
  private Visibility() {}

  static Access access(Element type) {
    if (isPublic(type)) {
      return Access.PUBLIC;
    }
    return isWithinPackage(type) ? Access.PACKAGE : Access.PRIVATE;
  }

  private static boolean isPublic(Element type) {
    return chain(type).allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
  }

  /** Whether another file of the same package can name the type. */
  static boolean isWithinPackage(Element type) {
    return chain(type).allMatch(Visibility::isNamedInPackage);
  }

  /** Whether what is generated beside a spec can name the type. */
  static boolean isVisibleBeside(Element spec, Element type) {
    return packageOf(spec).equals(packageOf(type)) ? isWithinPackage(type) : isPublic(type);
  }

  /** Whether the spec itself can name the type; else the compiler says so. */
  static boolean isVisibleIn(Element spec, Element type) {
    return isVisibleBeside(spec, type)
        || outermost(spec).equals(outermost(type))
        || chain(type).anyMatch(each -> each.getModifiers().contains(Modifier.PROTECTED));
  }

  /** Whether it can name the type generated from another spec, which is never private. */
  static boolean isGeneratedVisibleBeside(Element spec, Element other) {
    return packageOf(spec).equals(packageOf(other)) || isPublic(other);
  }

  private static boolean isNamedInPackage(Element each) {
    boolean type = each.getKind().isClass() || each.getKind().isInterface();
    return type && !each.getModifiers().contains(Modifier.PRIVATE);
  }

  /** The type, and what encloses it, up to the package. */
  private static Stream<Element> chain(Element type) {
    return Stream.iterate(
        type, each -> each.getKind() != ElementKind.PACKAGE, Visibility::enclosing);
  }

  /**
   * Whether generated code that names the type would get something else of that name: a constant of
   * the generated type, or without a package, where no name can be qualified, its builder.
   */
  static boolean isHiddenBeside(Element spec, Element type) {
    String name = outermost(type).getSimpleName().toString();
    boolean unnamed = ((PackageElement) packageOf(spec)).isUnnamed();
    return name.equals("MEMBERS") || name.equals("ENDPOINT") || (unnamed && name.equals("Builder"));
  }

  private static Element outermost(Element type) {
    return chain(type).reduce((inner, outer) -> outer).orElseThrow(); // which chain always has
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
