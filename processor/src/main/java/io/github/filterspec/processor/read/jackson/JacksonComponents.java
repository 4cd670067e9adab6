package io.github.filterspec.processor.read.jackson;

import io.github.filterspec.processor.model.ValueType;
import io.github.filterspec.processor.model.WhenUnset;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.jackson.JacksonAnnotations.Found;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * The meaning of Jackson's annotations on one component of a record, or on one constant of an enum.
 */
public final class JacksonComponents {
  private static final Set<ValueType> QUOTABLE =
      Set.of(
          ValueType.Scalar.BOOLEAN,
          ValueType.Scalar.INT,
          ValueType.Scalar.LONG,
          ValueType.Scalar.DOUBLE);

  private final JacksonAnnotations annotations;

  public JacksonComponents(Elements elements) {
    this.annotations = new JacksonAnnotations(elements);
  }

  /** Returns the name on the wire, if an annotation gives one. */
  public Optional<String> name(Collection<? extends Element> places) {
    return annotations.on(places).stream()
        .filter(JacksonComponents::isName)
        .map(found -> found.view().text("value"))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Returns whether an annotation says that the component is a field of an object. */
  public boolean isField(Collection<? extends Element> places) {
    return annotations.on(places).stream().anyMatch(JacksonComponents::isName);
  }

  /** Returns whether an annotation says that the record is this component alone. */
  public boolean isValue(Collection<? extends Element> places) {
    return annotations.on(places).stream()
        .anyMatch(found -> found.is(JacksonAnnotation.JSON_VALUE) && isOn(found));
  }

  private static boolean isName(Found found) {
    return found.is(JacksonAnnotation.JSON_PROPERTY) || found.is(JacksonAnnotation.JSON_GETTER);
  }

  /** Returns whether a number or a boolean is written as a string. */
  public boolean isQuoted(Collection<? extends Element> places, ValueType type) {
    return QUOTABLE.contains(type)
        && annotations.on(places).stream()
            .anyMatch(
                found ->
                    found.is(JacksonAnnotation.JSON_FORMAT)
                        && found.view().constant("shape").equals("STRING"));
  }

  /**
   * Returns the problem of annotations on a component that are not supported.
   *
   * @param places the elements that have the component's annotations
   * @param ofRecord the annotations of the record that apply to each component
   * @param type the type of the component
   * @param primitive whether the component is never null
   * @param unset the declaration of {@code @Unset}
   */
  public Optional<String> problem(
      Collection<? extends Element> places,
      List<Found> ofRecord,
      ValueType type,
      boolean primitive,
      Optional<WhenUnset> unset) {
    List<Found> own = annotations.on(places);
    boolean included = own.stream().anyMatch(found -> found.is(JacksonAnnotation.JSON_INCLUDE));
    Stream<Found> all = Stream.concat(own.stream(), included ? Stream.empty() : ofRecord.stream());
    return all.filter(found -> isBad(found, type, primitive, unset))
        .findFirst()
        .map(JacksonComponents::reason);
  }

  private static String reason(Found found) {
    return found.is(JacksonAnnotation.JSON_PROPERTY)
        ? "@JsonProperty(access = WRITE_ONLY) is not supported. Remove the component"
        : found.notSupported();
  }

  private static boolean isBad(
      Found found, ValueType type, boolean primitive, Optional<WhenUnset> unset) {
    Optional<JacksonAnnotation> known = found.known();
    if (known.isEmpty() || known.get().isAlwaysError()) {
      return known.isEmpty() || isOn(found);
    }
    AnnotationView view = found.view();
    return switch (known.get()) {
      case JSON_FORMAT -> !isPlainFormat(view, shapes(type));
      case JSON_IGNORE -> isOn(found);
      case JSON_IGNORE_PROPERTIES -> !view.texts("value").isEmpty();
      case JSON_INCLUDE -> leavesOut(view, type, primitive, unset);
      case JSON_PROPERTY -> view.constant("access").equals("WRITE_ONLY");
      case JSON_PROPERTY_ORDER -> true;
      case JSON_SERIALIZE -> view.hasAttributes();
      case JSON_SETTER -> !view.text("value").isEmpty();
      default -> false;
    };
  }

  /** Returns whether an annotation such as {@code @JsonIgnore(false)} is switched on. */
  private static boolean isOn(Found found) {
    AnnotationView view = found.view();
    boolean off = view.isWritten("value") && view.isFalse("value");
    return !off && !(view.isWritten("enabled") && view.isFalse("enabled"));
  }

  /** Returns whether a format changes nothing, or is followed. */
  static boolean isPlainFormat(AnnotationView view, Set<String> shapes) {
    String shape = view.isWritten("shape") ? view.constant("shape") : "ANY";
    boolean plain =
        Stream.of("pattern", "locale", "timezone", "with", "without", "radix")
            .noneMatch(view::isWritten);
    return plain && (Set.of("ANY", "NATURAL").contains(shape) || shapes.contains(shape));
  }

  private static Set<String> shapes(ValueType type) {
    if (type instanceof ValueType.RecordType) {
      return Set.of("OBJECT", "POJO");
    }
    boolean text =
        type instanceof ValueType.Scalar
            || type instanceof ValueType.Enumeration
            || type instanceof ValueType.OpenEnum;
    return text ? Set.of("STRING") : Set.of();
  }

  /** Returns whether Jackson leaves out what Filterspec writes, or the other way around. */
  private static boolean leavesOut(
      AnnotationView view, ValueType type, boolean primitive, Optional<WhenUnset> unset) {
    boolean absent = unset.map(WhenUnset::absent).orElse(false);
    boolean written = primitive || unset.isEmpty();
    String include = view.isWritten("value") ? view.constant("value") : "ALWAYS";
    boolean content = view.isWritten("content") && !isHarmless(view.constant("content"));
    boolean collection =
        type instanceof ValueType.SetType
            || type instanceof ValueType.ListType
            || type instanceof ValueType.MapType;
    return content
        || switch (include) {
          case "USE_DEFAULTS" -> false;
          case "ALWAYS" -> absent;
          case "NON_NULL", "NON_ABSENT" -> !written && !absent;
          case "NON_EMPTY" -> !written || collection || type instanceof ValueType.FilterType;
          default -> true;
        };
  }

  private static boolean isHarmless(String include) {
    return Set.of("ALWAYS", "USE_DEFAULTS", "NON_NULL").contains(include);
  }
}
