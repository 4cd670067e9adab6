package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Range;
import io.github.filterspec.Unset;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the user's own enums and records; names on the wire are those that Jackson uses. */
final class RecordReader {
  private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

  private final Elements elements;

  RecordReader(Elements elements) {
    this.elements = elements;
  }

  ValueType readEnum(TypeElement type) {
    List<ValueType.Enumeration.Constant> constants =
        type.getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .map(element -> element.getSimpleName().toString())
            .map(name -> new ValueType.Enumeration.Constant(name, wireName(type, name)))
            .toList();
    return new ValueType.Enumeration(ClassName.get(type), constants);
  }

  private String wireName(TypeElement type, String constant) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getSimpleName().contentEquals(constant))
        .map(element -> jsonProperty(element).orElse(constant))
        .findFirst()
        .orElse(constant);
  }

  ValueType readRecord(TypeElement type, TypeReader types) {
    List<? extends RecordComponentElement> components =
        ElementFilter.recordComponentsIn(type.getEnclosedElements());
    List<Component> read =
        components.stream().map(component -> component(component, types)).toList();
    ClassName name = ClassName.get(type);
    if (read.size() == 1 && read.get(0).type() == ValueType.Scalar.STRING) {
      return new ValueType.OpenEnum(name, read.get(0).name());
    }
    return new ValueType.RecordType(name, read);
  }

  private Component component(RecordComponentElement component, TypeReader types) {
    String name = component.getSimpleName().toString();
    Element accessor = component.getAccessor();
    Optional<AnnotationView> unset = annotation(component, Unset.class);
    Optional<AnnotationView> range = annotation(component, Range.class);
    return new Component(
        name,
        jsonProperty(accessor).orElse(name),
        types.read(component.asType(), range),
        component.asType().getKind().isPrimitive(),
        unset.isPresent(),
        whenUnset(unset));
  }

  private Optional<AnnotationView> annotation(RecordComponentElement component, Class<?> type) {
    return AnnotationView.find(component, type, elements)
        .or(() -> AnnotationView.find(component.getAccessor(), type, elements));
  }

  /** What an annotation, if there is one, declares to be written while there is no value. */
  static WhenUnset whenUnset(Optional<AnnotationView> unset) {
    return unset
        .map(it -> new WhenUnset(true, it.text("value"), it.flag("absent")))
        .orElse(WhenUnset.NEUTRAL);
  }

  private Optional<String> jsonProperty(Element element) {
    return AnnotationView.find(element, JSON_PROPERTY, elements)
        .map(property -> property.text("value"))
        .filter(name -> !name.isEmpty());
  }
}
