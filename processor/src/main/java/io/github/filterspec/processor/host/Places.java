package io.github.filterspec.processor.host;

import io.github.filterspec.processor.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The search for the element, annotation or value that an origin describes. */
final class Places {
  private final Elements elements;

  /**
   * The types that are compiled from source, by qualified name. The compiler cannot find some types
   * by name, even if they are compiled from source.
   */
  private final Map<String, TypeElement> sources = new HashMap<>();

  Places(Elements elements) {
    this.elements = elements;
  }

  /** Registers a type that is compiled from source, and all types nested in the type. */
  void addSource(TypeElement type) {
    sources.put(type.getQualifiedName().toString(), type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addSource);
  }

  /** Returns true if a type is compiled from source, and false if it is in a class file. */
  boolean isSource(String type) {
    return sources.containsKey(type);
  }

  /**
   * Returns the element that an origin describes: a type, a method, a record component or an enum
   * constant.
   *
   * @param near the type that is returned if the element is not found
   */
  Element element(Origin origin, TypeElement near) {
    TypeElement found = find(origin.type());
    TypeElement type = found == null ? near : found;
    if (origin.member().isEmpty()) {
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

  /**
   * Returns the element of the type with the given qualified name in the current round of
   * processing. A compiler may create new elements for the same types in each round of processing.
   */
  private @Nullable TypeElement find(String name) {
    TypeElement current = elements.getTypeElement(name);
    return current == null ? sources.get(name) : current;
  }

  /**
   * Returns true if a member of a type is an enum constant or the field of a record component. A
   * problem of a record component is reported at the field of the component, because every compiler
   * knows the place of the field.
   */
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

  /**
   * Returns the value at a path such as {@code headers/1/name}. If the annotation has no value at
   * the path {@code headers/1/name}, returns the value at the shorter path {@code headers/1}.
   */
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

  /**
   * A value in an annotation.
   *
   * @param annotation the innermost annotation around {@code value}
   */
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
