package io.github.filterspec.processor.host;

import io.github.filterspec.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds what an origin names: an element, an annotation on it, a value in that. */
final class Places {
  private final Elements elements;

  Places(Elements elements) {
    this.elements = elements;
  }

  /** The type in which a type stands, or itself. */
  String outermost(String type) {
    Element element = elements.getTypeElement(type);
    while (element != null
        && element.getEnclosingElement() != null
        && element.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      element = element.getEnclosingElement();
    }
    return element instanceof TypeElement outer ? outer.getQualifiedName().toString() : type;
  }

  /** The type, or the method, component or constant of an origin. */
  @Nullable Element element(Origin origin) {
    TypeElement type = elements.getTypeElement(origin.type());
    if (type == null || origin.member().isEmpty()) {
      return type;
    }
    for (Element member : type.getEnclosedElements()) {
      if (member.getSimpleName().contentEquals(origin.member())
          && (isPart(member, type) || isMethod(member, origin))) {
        return member;
      }
    }
    return type;
  }

  /** Of a component it is the field whose place all compilers know that know any. */
  private static boolean isPart(Element member, TypeElement type) {
    return member.getKind().isField()
        && (type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM);
  }

  private static boolean isMethod(Element member, Origin origin) {
    return member instanceof ExecutableElement method
        && method.getParameters().size() == origin.parameters();
  }

  static Optional<AnnotationMirror> annotation(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (((TypeElement) mirror.getAnnotationType().asElement())
          .getQualifiedName()
          .contentEquals(name)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** The value at a path such as {@code headers/1/name}, or the nearest before it. */
  static Optional<Value> value(AnnotationMirror annotation, String path) {
    Optional<Value> found = Optional.empty();
    AnnotationMirror around = annotation;
    Object at = annotation;
    for (String step : path.split("/", -1)) {
      Optional<AnnotationValue> next = step(at, step);
      if (next.isEmpty()) {
        return found;
      }
      around = at instanceof AnnotationMirror inner ? inner : around;
      found = Optional.of(new Value(around, next.get()));
      at = next.get().getValue();
    }
    return found;
  }

  /** A value, and the innermost annotation around it. */
  record Value(AnnotationMirror annotation, AnnotationValue value) {}

  private static Optional<AnnotationValue> step(Object from, String step) {
    if (from instanceof List<?> values) {
      Object value = values.get(Integer.parseInt(step));
      return value instanceof AnnotationValue found ? Optional.of(found) : Optional.empty();
    }
    return from instanceof AnnotationMirror annotation
        ? attribute(annotation, step)
        : Optional.empty();
  }

  private static Optional<AnnotationValue> attribute(AnnotationMirror annotation, String name) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }
}
