package io.github.filterspec.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Range;
import io.github.filterspec.Unset;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Enumeration.Constant;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import io.github.filterspec.processor.model.ValueType.Unwritable.Flaw;
import io.github.filterspec.processor.model.WhenUnset;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the user's own enums and records; names on the wire are those that Jackson uses. */
final class RecordReader {
  private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

  private final Elements elements;
  private final JacksonAnnotations jackson;

  RecordReader(Elements elements) {
    this.elements = elements;
    this.jackson = new JacksonAnnotations(elements);
  }

  ValueType readEnum(TypeElement type) {
    if (type.getEnclosedElements().stream().noneMatch(RecordReader::isConstant)) {
      return flawed(type, "it has no constants");
    }
    Optional<String> flaw = jackson.flawOf(type);
    return flaw.isPresent() ? flawed(type, flaw.get()) : enumeration(type);
  }

  private static boolean isConstant(Element element) {
    return element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private static ValueType flawed(TypeElement type, String reason) {
    Origin origin = Origin.ofType(type.getQualifiedName().toString());
    return Flaw.ofType(ClassName.get(type), reason, origin);
  }

  private ValueType enumeration(TypeElement type) {
    List<Constant> constants =
        type.getEnclosedElements().stream()
            .filter(RecordReader::isConstant)
            .filter(
                element -> SourceVersion.isIdentifier(element.getSimpleName())) // javac's <error>
            .map(this::constant)
            .toList();
    return new ValueType.Enumeration(ClassName.get(type), constants);
  }

  private Constant constant(Element element) {
    String name = element.getSimpleName().toString();
    return new Constant(name, jsonProperty(List.of(element)).orElse(name));
  }

  ValueType readRecord(TypeElement type, TypeReader types) {
    List<? extends RecordComponentElement> components =
        ElementFilter.recordComponentsIn(type.getEnclosedElements());
    List<Component> read =
        components.stream().map(component -> component(type, component, types)).toList();
    ClassName name = ClassName.get(type);
    if (read.size() == 1 && read.get(0).type() == ValueType.Scalar.STRING) {
      return new ValueType.OpenEnum(name, read.get(0).name(), read.get(0).overloaded());
    }
    if (read.isEmpty()) {
      return flawed(type, "it has no components");
    }
    Optional<String> flaw = jackson.flawOf(type);
    if (flaw.isPresent()) {
      return flawed(type, flaw.get());
    }
    return new ValueType.RecordType(name, read);
  }

  private Component component(
      TypeElement type, RecordComponentElement component, TypeReader types) {
    String name = component.getSimpleName().toString();
    List<Element> places = places(type, component);
    Optional<AnnotationView> unset = annotation(places, Unset.class.getCanonicalName());
    Optional<AnnotationView> range = annotation(places, Range.class.getCanonicalName());
    return new Component(
        name,
        jsonProperty(places).orElse(name),
        valueType(component, places, range, types),
        component.asType().getKind().isPrimitive(),
        unset.isPresent(),
        whenUnset(unset),
        isOverloaded(type, name));
  }

  /** Whether the record declares or inherits another method with the name of an accessor. */
  private boolean isOverloaded(TypeElement type, String name) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(name) && !isAccessor(method));
  }

  private ValueType valueType(
      RecordComponentElement component,
      List<Element> places,
      Optional<AnnotationView> range,
      TypeReader types) {
    Optional<String> flaw =
        Wildcards.areIn(component.asType())
            ? Optional.of("a wildcard; use a concrete type")
            : jackson.flawOfComponent(places);
    return flaw.map(it -> TypeReader.unwritable(component.asType(), it))
        .orElseGet(() -> types.read(component.asType(), range));
  }

  /**
   * Where the annotations of a component may be: on itself, on its accessor, on its field. An
   * accessor that the user wrote does not get them, and not all compilers link it to the component.
   */
  private static List<Element> places(TypeElement type, RecordComponentElement component) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getSimpleName().equals(component.getSimpleName()))
        .filter(element -> !(element instanceof ExecutableElement it) || isAccessor(it))
        .map(element -> (Element) element)
        .toList();
  }

  private static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty();
  }

  private Optional<AnnotationView> annotation(List<Element> places, String type) {
    return places.stream()
        .flatMap(place -> AnnotationView.find(place, type, elements).stream())
        .findFirst();
  }

  /** What an annotation, if there is one, declares to be written while there is no value. */
  static WhenUnset whenUnset(Optional<AnnotationView> unset) {
    return unset
        .map(it -> new WhenUnset(true, it.text("value"), it.flag("absent")))
        .orElse(WhenUnset.NEUTRAL);
  }

  private Optional<String> jsonProperty(List<Element> places) {
    return annotation(places, JSON_PROPERTY)
        .map(property -> property.text("value"))
        .filter(name -> !name.isEmpty());
  }
}
