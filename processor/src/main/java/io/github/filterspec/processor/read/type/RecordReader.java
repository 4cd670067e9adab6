package io.github.filterspec.processor.read.type;

import com.palantir.javapoet.ClassName;
import io.github.filterspec.Unset;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.Unwritable.Cause;
import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.ValueType.Enumeration.Constant;
import io.github.filterspec.processor.model.ValueType.RecordType.Component;
import io.github.filterspec.processor.model.WhenUnset;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.jackson.JacksonAnnotations.Found;
import io.github.filterspec.processor.read.jackson.JacksonComponents;
import io.github.filterspec.processor.read.jackson.JacksonTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The reader of enums and records that the user declares. The names on the wire are the names that
 * Jackson uses.
 */
public final class RecordReader {
  private final Elements elements;
  private final JacksonTypes jacksonTypes;
  private final JacksonComponents jackson;

  RecordReader(Elements elements) {
    this.elements = elements;
    this.jacksonTypes = new JacksonTypes(elements);
    this.jackson = new JacksonComponents(elements);
  }

  ValueType readEnum(TypeElement type) {
    if (type.getEnclosedElements().stream().noneMatch(RecordReader::isConstant)) {
      return cannotBeWritten(type, "the enum has no constants. Add a constant");
    }
    Optional<String> problem = jacksonTypes.problemOfEnum(type);
    return problem.isPresent() ? cannotBeWritten(type, problem.get()) : enumeration(type);
  }

  private static boolean isConstant(Element element) {
    return element.getKind() == ElementKind.ENUM_CONSTANT;
  }

  private static ValueType cannotBeWritten(TypeElement type, String reason) {
    Origin origin = Origin.ofType(type.getQualifiedName().toString());
    return Cause.ofType(ClassName.get(type), reason, origin);
  }

  private ValueType enumeration(TypeElement type) {
    List<Constant> constants =
        type.getEnclosedElements().stream()
            .filter(RecordReader::isConstant)
            .filter(element -> SourceVersion.isIdentifier(element.getSimpleName())) // not <error>
            .map(this::constant)
            .toList();
    return new ValueType.Enumeration(ClassName.get(type), constants);
  }

  private Constant constant(Element element) {
    String name = element.getSimpleName().toString();
    return new Constant(name, jackson.name(List.of(element)).orElse(name));
  }

  ValueType readRecord(TypeElement type, TypeReader types) {
    List<? extends RecordComponentElement> components =
        ElementFilter.recordComponentsIn(type.getEnclosedElements());
    List<Found> ofRecord = jacksonTypes.forComponents(type);
    List<Component> read =
        components.stream().map(component -> component(type, component, types, ofRecord)).toList();
    if (read.isEmpty()) {
      return cannotBeWritten(type, "the record has no components. Add a component");
    }
    return isText(type, components, read)
        ? text(type, components, read.get(0))
        : object(type, read);
  }

  /**
   * Returns true for a record that is written as a text, and false for a record that is written as
   * an object.
   */
  private boolean isText(
      TypeElement type, List<? extends RecordComponentElement> components, List<Component> read) {
    return read.size() == 1
        && read.get(0).type() == ValueType.Scalar.STRING
        && !jackson.isField(places(type, components.get(0)));
  }

  private ValueType text(
      TypeElement type, List<? extends RecordComponentElement> components, Component component) {
    boolean stated = jackson.isValue(places(type, components.get(0)));
    return jacksonTypes
        .problemOfText(type)
        .map(problem -> cannotBeWritten(type, problem))
        .orElseGet(
            () ->
                new ValueType.OpenEnum(
                    ClassName.get(type), component.name(), component.overloaded(), stated));
  }

  private ValueType object(TypeElement type, List<Component> components) {
    Set<String> ignored = jacksonTypes.ignored(type);
    List<Component> written =
        jacksonTypes.ordered(
            type,
            components.stream().filter(component -> !ignored.contains(component.wire())).toList(),
            List.of(Component::wire, Component::name));
    Optional<String> problem =
        written.isEmpty()
            ? Optional.of(
                "@JsonIgnoreProperties leaves no component to write. Remove @JsonIgnoreProperties")
            : jacksonTypes.problemOfRecord(type);
    return problem
        .map(reason -> cannotBeWritten(type, reason))
        .orElseGet(
            () ->
                new ValueType.RecordType(
                    ClassName.get(type), components, written, jacksonTypes.strayMethods(type)));
  }

  private Component component(
      TypeElement type, RecordComponentElement component, TypeReader types, List<Found> ofRecord) {
    String name = component.getSimpleName().toString();
    List<Element> places = places(type, component);
    Optional<AnnotationView> unset = annotation(places, Unset.class.getCanonicalName());
    ValueAnnotations annotations =
        ValueAnnotations.find(annotation -> annotation(places, annotation));
    boolean primitive = component.asType().getKind().isPrimitive();
    ValueType valueType = valueType(component, annotations, types);
    Optional<WhenUnset> declared = unset.map(annotation -> whenUnset(unset));
    return new Component(
        name,
        jackson.name(places).orElse(name),
        jackson
            .problem(places, ofRecord, valueType, primitive, declared)
            .map(problem -> TypeReader.unwritable(component.asType(), problem))
            .orElse(valueType),
        primitive,
        jackson.isQuoted(places, valueType),
        unset.isPresent(),
        whenUnset(unset),
        isOverloaded(type, name),
        annotations.notation());
  }

  /** Returns true if a record has a method with parameters that has the name of a component. */
  private boolean isOverloaded(TypeElement type, String name) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(name) && !isAccessor(method));
  }

  private static ValueType valueType(
      RecordComponentElement component, ValueAnnotations annotations, TypeReader types) {
    return Wildcards.areIn(component.asType())
        ? TypeReader.unwritable(
            component.asType(), "Replace the wildcard with a concrete type, as in Set<String>")
        : types.read(component.asType(), annotations);
  }

  /**
   * Returns the elements that can have the annotations of a record component, such as the field,
   * the getter and the constructor parameter. If the user declares the getter or the constructor,
   * the compiler does not copy the annotations of the component to the getter or the parameter.
   */
  private static List<Element> places(TypeElement type, RecordComponentElement component) {
    Stream<Element> members =
        type.getEnclosedElements().stream()
            .filter(element -> element.getSimpleName().equals(component.getSimpleName()))
            .filter(element -> !(element instanceof ExecutableElement method) || isAccessor(method))
            .map(element -> (Element) element);
    return Stream.concat(members, parameter(type, component)).toList();
  }

  /** Returns the parameter of the canonical constructor that belongs to a record component. */
  private static Stream<Element> parameter(TypeElement type, RecordComponentElement component) {
    List<String> components =
        ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
            .map(RecordReader::signature)
            .toList();
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(
            method ->
                method.getParameters().stream()
                    .map(RecordReader::signature)
                    .toList()
                    .equals(components))
        .flatMap(method -> method.getParameters().stream())
        .filter(parameter -> parameter.getSimpleName().equals(component.getSimpleName()))
        .map(parameter -> (Element) parameter);
  }

  private static String signature(Element element) {
    return element.asType() + " " + element.getSimpleName();
  }

  private static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty();
  }

  private Optional<AnnotationView> annotation(List<Element> places, String type) {
    return places.stream()
        .flatMap(place -> AnnotationView.find(place, type, elements).stream())
        .findFirst();
  }

  /**
   * Returns the attribute values of {@code @Unset}; the default values if the annotation is
   * missing.
   */
  public static WhenUnset whenUnset(Optional<AnnotationView> unset) {
    return unset
        .map(
            annotation ->
                new WhenUnset(
                    true, annotation.text("value"), annotation.constant("as").equals("ABSENT")))
        .orElse(WhenUnset.UNDECLARED);
  }
}
