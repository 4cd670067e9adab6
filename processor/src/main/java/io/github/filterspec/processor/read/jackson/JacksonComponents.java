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
 * The meaning of Jackson's annotations on a record component or an enum constant. The annotations
 * of a component can be on several elements, such as its field and its getter.
 */
public final class JacksonComponents {
  private static final Set<ValueType> QUOTABLE =
      Set.of(
          ValueType.Scalar.BOOLEAN,
          ValueType.Scalar.INT,
          ValueType.Scalar.LONG,
          ValueType.Scalar.DOUBLE,
          ValueType.Scalar.BIG_DECIMAL,
          ValueType.Scalar.BIG_INTEGER);

  private final JacksonAnnotations annotations;

  public JacksonComponents(Elements elements) {
    this.annotations = new JacksonAnnotations(elements);
  }

  /**
   * Returns the name in an annotation such as {@code @JsonProperty}; empty if the annotations
   * contain no name.
   */
  public Optional<String> name(Collection<? extends Element> places) {
    return annotations.on(places).stream()
        .filter(JacksonComponents::isName)
        .map(found -> found.view().text("value"))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Returns true if an annotation makes the component a field of a JSON object. */
  public boolean isField(Collection<? extends Element> places) {
    return annotations.on(places).stream().anyMatch(JacksonComponents::isName);
  }

  /**
   * Returns true if Jackson writes only the value of the component instead of a JSON object for the
   * record, because the component has {@code @JsonValue}.
   */
  public boolean isValue(Collection<? extends Element> places) {
    return annotations.on(places).stream()
        .anyMatch(found -> found.is(JacksonAnnotation.JSON_VALUE) && isOn(found));
  }

  private static boolean isName(Found found) {
    return found.is(JacksonAnnotation.JSON_PROPERTY) || found.is(JacksonAnnotation.JSON_GETTER);
  }

  /**
   * Returns true if Jackson writes a number or a boolean as a JSON string because of an annotation.
   */
  public boolean isQuoted(Collection<? extends Element> places, ValueType type) {
    return QUOTABLE.contains(type)
        && annotations.on(places).stream()
            .anyMatch(
                found ->
                    found.is(JacksonAnnotation.JSON_FORMAT)
                        && found.view().constant("shape").equals("STRING"));
  }

  /**
   * Returns a message about unsupported annotations on a component; empty if all annotations are
   * supported.
   *
   * @param places the elements that can have annotations of the component
   * @param ofRecord the annotations that are on the record and apply to each component
   * @param primitive true if the type of the record component is primitive
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

  /** Returns false for an annotation that is switched off, such as {@code @JsonIgnore(false)}. */
  private static boolean isOn(Found found) {
    AnnotationView view = found.view();
    boolean off = view.isWritten("value") && view.isFalse("value");
    return !off && !(view.isWritten("enabled") && view.isFalse("enabled"));
  }

  /**
   * Returns true for a {@code @JsonFormat} that has no effect, or has an effect that Filterspec
   * supports.
   */
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

  /**
   * Returns true if {@code @JsonInclude} makes Jackson leave out a field that Filterspec writes, or
   * write a field that Filterspec leaves out.
   */
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
