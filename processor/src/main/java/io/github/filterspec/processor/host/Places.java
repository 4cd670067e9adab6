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

/**
 * The search for the place of an origin: an element, an annotation on it, or a value in the
 * annotation.
 */
final class Places {
  private final Elements elements;

  /** The types that are compiled, by qualified name. Some of them cannot be looked up by name. */
  private final Map<String, TypeElement> sources = new HashMap<>();

  Places(Elements elements) {
    this.elements = elements;
  }

  /** Registers a type that is compiled, and the types in it. */
  void addSource(TypeElement type) {
    sources.put(type.getQualifiedName().toString(), type);
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::addSource);
  }

  /** Returns whether a type is compiled from source and not read from a class file. */
  boolean isSource(String type) {
    return sources.containsKey(type);
  }

  /**
   * Returns the type, the method, the component or the constant of an origin.
   *
   * @param origin the origin to find
   * @param near the type that has the problem; the result if the origin cannot be found
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
   * Returns the element with a name that is valid in this round. Compilers may replace elements in
   * each round.
   */
  private @Nullable TypeElement find(String name) {
    TypeElement current = elements.getTypeElement(name);
    return current == null ? sources.get(name) : current;
  }

  /**
   * Returns whether an element is the part that an origin names. For a component this is the field,
   * because all compilers that know any place know the place of the field.
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
   * Returns the value at a path such as {@code headers/1/name}, or the nearest value that contains
   * it.
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

  /** A value, and the innermost annotation that contains it. */
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
