package io.github.filterspec.processor.read.jackson;

import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.ParentTypes;
import io.github.filterspec.processor.read.jackson.JacksonAnnotations.Found;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The meaning of Jackson's annotations on an enum or a record. */
public final class JacksonTypes {
  private final JacksonAnnotations annotations;

  public JacksonTypes(Elements elements) {
    this.annotations = new JacksonAnnotations(elements);
  }

  /**
   * Returns a message about unsupported annotations on an enum; empty if all annotations are
   * supported.
   */
  public Optional<String> problemOfEnum(TypeElement type) {
    Stream<Element> constants =
        type.getEnclosedElements().stream()
            .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
            .map(element -> (Element) element);
    Stream<Found> ofConstants =
        constants
            .flatMap(constant -> annotations.on(constant).stream())
            .filter(found -> isBad(found, ""));
    return Stream.of(onType(type, "STRING"), values(type.getEnclosedElements()), ofConstants)
        .flatMap(found -> found)
        .findFirst()
        .map(Found::notSupported)
        .or(() -> inherited(type));
  }

  /**
   * Returns a message about unsupported annotations on a record that is written as an object; empty
   * if all annotations are supported.
   */
  public Optional<String> problemOfRecord(TypeElement type) {
    Stream<Found> anyGetters =
        annotations.on(otherMethods(type)).stream()
            .filter(found -> found.is(JacksonAnnotation.JSON_ANY_GETTER));
    return Stream.of(onType(type, "OBJECT"), values(type.getEnclosedElements()), anyGetters)
        .flatMap(found -> found)
        .findFirst()
        .map(Found::notSupported)
        .or(() -> inherited(type));
  }

  /**
   * Returns a message about unsupported annotations on a record that is written as a text; empty if
   * all annotations are supported.
   */
  public Optional<String> problemOfText(TypeElement type) {
    return onType(type, "STRING").findFirst().map(Found::notSupported).or(() -> inherited(type));
  }

  /**
   * Returns a message about unsupported annotations on the interfaces of a type. Jackson applies
   * the annotations of an interface to the types that implement the interface.
   */
  private Optional<String> inherited(TypeElement type) {
    return ParentTypes.all(type).stream().flatMap(parent -> inherited(type, parent)).findFirst();
  }

  private Stream<String> inherited(TypeElement type, TypeElement parent) {
    List<Element> places = new ArrayList<>(ElementFilter.methodsIn(parent.getEnclosedElements()));
    places.add(parent);
    return places.stream()
        .flatMap(
            place ->
                annotations.on(place).stream()
                    .filter(JacksonTypes::changesJson)
                    .filter(found -> !isRepeated(found, place, type)))
        .map(
            found ->
                ("it inherits @%1$s from the interface %2$s. " + advice(found))
                    .formatted(found.name(), parent.getSimpleName(), type.getSimpleName()));
  }

  /** Returns the advice to repeat an annotation, or to remove it if a type cannot repeat it. */
  private static String advice(Found found) {
    boolean supported = found.known().filter(known -> !known.isAlwaysError()).isPresent();
    return supported && !found.is(JacksonAnnotation.JSON_VALUE)
        ? "Repeat @%1$s in %3$s"
        : "Remove @%1$s from %2$s, or remove %2$s from the interfaces of %3$s";
  }

  private boolean isRepeated(Found found, Element place, TypeElement type) {
    Stream<? extends Element> own =
        place instanceof TypeElement
            ? Stream.of(type)
            : type.getEnclosedElements().stream()
                .filter(element -> element.getSimpleName().equals(place.getSimpleName()));
    return own.flatMap(element -> annotations.on(element).stream())
        .anyMatch(each -> each.name().equals(found.name()));
  }

  private static boolean changesJson(Found found) {
    Optional<JacksonAnnotation> known = found.known();
    if (known.isEmpty() || known.get().isAlwaysError()) {
      return true;
    }
    return switch (known.get()) {
      case JSON_IGNORE_PROPERTIES -> !found.view().texts("value").isEmpty();
      case JSON_SERIALIZE -> found.view().hasAttributes();
      case JSON_FORMAT,
          JSON_GETTER,
          JSON_IGNORE,
          JSON_INCLUDE,
          JSON_PROPERTY,
          JSON_PROPERTY_ORDER,
          JSON_VALUE ->
          true;
      default -> false;
    };
  }

  private Stream<Found> values(Collection<? extends Element> places) {
    return annotations.on(places).stream().filter(found -> found.is(JacksonAnnotation.JSON_VALUE));
  }

  private Stream<Found> onType(TypeElement type, String shape) {
    return annotations.on(type).stream().filter(found -> isBad(found, shape));
  }

  private static boolean isBad(Found found, String shape) {
    Optional<JacksonAnnotation> known = found.known();
    if (known.isEmpty() || known.get().isAlwaysError()) {
      return true;
    }
    return switch (known.get()) {
      case JSON_FORMAT -> !JacksonComponents.isPlainFormat(found.view(), Set.of(shape));
      case JSON_SERIALIZE -> found.view().hasAttributes();
      default -> false; // supported, or checked for each component
    };
  }

  /** Returns the annotations on a record that apply to each component. */
  public List<Found> forComponents(TypeElement type) {
    return annotations.on(type).stream()
        .filter(found -> found.is(JacksonAnnotation.JSON_INCLUDE))
        .toList();
  }

  /**
   * Returns the names of the JSON fields that Jackson does not write because of
   * {@code @JsonIgnoreProperties}.
   */
  public Set<String> ignored(TypeElement type) {
    Set<String> names = new LinkedHashSet<>();
    annotations.on(type).stream()
        .filter(found -> found.is(JacksonAnnotation.JSON_IGNORE_PROPERTIES))
        .filter(found -> !found.view().flag("allowGetters"))
        .forEach(found -> names.addAll(found.view().texts("value")));
    return names;
  }

  /** Returns the components in the order in which Jackson writes them. */
  public <C> List<C> ordered(
      TypeElement type, List<C> components, List<Function<C, String>> names) {
    Optional<AnnotationView> order =
        annotations.on(type).stream()
            .filter(found -> found.is(JacksonAnnotation.JSON_PROPERTY_ORDER))
            .map(Found::view)
            .findFirst();
    List<C> ordered = new ArrayList<>(components);
    order.ifPresent(
        view -> {
          if (view.flag("alphabetic")) {
            ordered.sort(Comparator.comparing(names.get(0)));
          }
          List<String> first = view.texts("value");
          ordered.sort(Comparator.comparing(component -> position(first, component, names)));
        });
    return ordered;
  }

  private static <C> int position(
      List<String> first, C component, List<Function<C, String>> names) {
    return names.stream()
        .map(name -> first.indexOf(name.apply(component)))
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(first.size());
  }

  /** Returns the methods that are not components, but that Jackson would write as JSON fields. */
  public List<String> strayMethods(TypeElement type) {
    return otherMethods(type).stream()
        .filter(
            method ->
                annotations.on(method).stream()
                    .anyMatch(
                        found ->
                            found.is(JacksonAnnotation.JSON_GETTER)
                                || found.is(JacksonAnnotation.JSON_PROPERTY)))
        .map(method -> method.getSimpleName().toString())
        .toList();
  }

  private static List<ExecutableElement> otherMethods(TypeElement type) {
    Set<String> components = new LinkedHashSet<>();
    ElementFilter.recordComponentsIn(type.getEnclosedElements())
        .forEach(component -> components.add(component.getSimpleName().toString()));
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> !components.contains(method.getSimpleName().toString()))
        .toList();
  }
}
