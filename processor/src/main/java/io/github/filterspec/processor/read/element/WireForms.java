package io.github.filterspec.processor.read.element;

import static io.github.filterspec.processor.model.PropertyForm.Json.OBJECT;

import io.github.filterspec.processor.model.FormType;
import io.github.filterspec.processor.model.Origin;
import io.github.filterspec.processor.model.PropertyForm;
import io.github.filterspec.processor.model.WireForm;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The reader of the wire forms that a spec declares. */
public final class WireForms {
  private WireForms() {}

  /**
   * Returns all wire forms that a spec declares. A spec without problems declares one wire form.
   * The annotation of the wire form is on the spec, or on an annotation of the spec.
   */
  public static List<WireForm> of(TypeElement spec, Elements elements) {
    return Stream.concat(Stream.of(spec), annotationsOf(spec))
        .flatMap(place -> on(place, elements))
        .toList();
  }

  /**
   * Returns the names of the annotations of a spec that declare a wire form: the annotation of the
   * wire form, or an annotation that has the annotation of the wire form.
   */
  public static List<String> annotationsWithForm(TypeElement spec, Elements elements) {
    Stream<String> composed =
        annotationsOf(spec)
            .filter(annotation -> on(annotation, elements).findAny().isPresent())
            .map(annotation -> "@" + annotation.getSimpleName());
    return Stream.concat(on(spec, elements).map(form -> form.type().toString()), composed).toList();
  }

  /** Returns the kind of JSON value that the filters which are generated from a spec are. */
  public static PropertyForm.Json jsonOf(TypeElement spec, Elements elements) {
    return of(spec, elements).stream()
        .limit(1)
        .map(form -> form instanceof PropertyForm properties ? properties.json() : OBJECT)
        .findFirst()
        .orElse(OBJECT);
  }

  private static Stream<WireForm> on(TypeElement place, Elements elements) {
    Origin origin = Origin.ofType(place.getQualifiedName().toString());
    return FormType.declarable().stream()
        .flatMap(
            form ->
                AnnotationView.find(place, form.annotation(), elements)
                    .map(view -> form.read(view, origin))
                    .stream());
  }

  private static Stream<TypeElement> annotationsOf(TypeElement spec) {
    return spec.getAnnotationMirrors().stream().map(AnnotationView::typeOf).distinct();
  }
}
