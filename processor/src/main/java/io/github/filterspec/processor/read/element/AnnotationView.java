package io.github.filterspec.processor.read.element;

import io.github.filterspec.processor.model.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The attributes of one annotation. If the value of an attribute is a class, the view returns the
 * compiler's type, so the class is not loaded.
 */
public final class AnnotationView implements Attributes {
  private final AnnotationMirror mirror;
  private final Elements elements;

  private AnnotationView(AnnotationMirror mirror, Elements elements) {
    this.mirror = mirror;
    this.elements = elements;
  }

  /** Finds an annotation on an element. */
  public static Optional<AnnotationView> find(Element element, Class<?> type, Elements elements) {
    return find(element, type.getCanonicalName(), elements);
  }

  /**
   * Finds an annotation on an element.
   *
   * @param type the qualified name of the annotation
   */
  public static Optional<AnnotationView> find(Element element, String type, Elements elements) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> typeOf(mirror).getQualifiedName().contentEquals(type))
        .map(mirror -> new AnnotationView(mirror, elements))
        .findFirst();
  }

  /** Returns the attributes of an annotation. */
  public static AnnotationView of(AnnotationMirror mirror, Elements elements) {
    return new AnnotationView(mirror, elements);
  }

  public static TypeElement typeOf(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  /** Returns true if the declaration of the annotation contains the attribute. */
  public boolean declares(String attribute) {
    return typeOf(mirror).getEnclosedElements().stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(attribute));
  }

  /** Returns true if the user wrote any attribute in the annotation. */
  public boolean hasAttributes() {
    return !values(mirror::getElementValues).isEmpty();
  }

  /** Returns true if the user wrote this attribute in the annotation. */
  public boolean isWritten(String attribute) {
    return values(mirror::getElementValues).keySet().stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(attribute));
  }

  @Override
  public String text(String attribute) {
    return value(attribute) instanceof String text ? text : "";
  }

  @Override
  public int number(String attribute) {
    return value(attribute) instanceof Integer number ? number : 0;
  }

  @Override
  public boolean flag(String attribute) {
    return Boolean.TRUE.equals(value(attribute));
  }

  public boolean isFalse(String attribute) {
    return Boolean.FALSE.equals(value(attribute));
  }

  @Override
  public String constant(String attribute) {
    return value(attribute) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  /** Returns the class that is the value of an attribute; empty if the class does not exist. */
  public Optional<TypeMirror> type(String attribute) {
    return value(attribute) instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
  }

  /** Returns the texts in an attribute. */
  public List<String> texts(String attribute) {
    return value(attribute) instanceof List<?> values
        ? values.stream()
            .map(each -> ((AnnotationValue) each).getValue())
            .flatMap(each -> each instanceof String text ? Stream.of(text) : Stream.empty())
            .toList()
        : List.of();
  }

  @Override
  public Optional<Attributes> part(String attribute) {
    return value(attribute) instanceof AnnotationMirror nested
        ? Optional.of(new AnnotationView(nested, elements))
        : Optional.empty();
  }

  public AnnotationView nested(String attribute) {
    return new AnnotationView((AnnotationMirror) value(attribute), elements);
  }

  public List<AnnotationView> list(String attribute) {
    List<AnnotationView> views = new ArrayList<>();
    if (value(attribute) instanceof List<?> values) {
      for (Object each : values) {
        if (((AnnotationValue) each).getValue() instanceof AnnotationMirror nested) {
          views.add(new AnnotationView(nested, elements));
        }
      }
    }
    return views;
  }

  private Object value(String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        values(() -> elements.getElementValuesWithDefaults(mirror)).entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return entry.getValue().getValue();
      }
    }
    return "";
  }

  /**
   * Returns the attributes and their values. The result is empty if a value has the wrong type,
   * because Eclipse's compiler throws an exception for a value of the wrong type.
   */
  private static Map<? extends ExecutableElement, ? extends AnnotationValue> values(
      Supplier<Map<? extends ExecutableElement, ? extends AnnotationValue>> read) {
    try {
      return read.get();
    } catch (RuntimeException e) {
      return Map.of();
    }
  }
}
