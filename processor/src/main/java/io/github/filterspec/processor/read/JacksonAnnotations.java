package io.github.filterspec.processor.read;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Jackson's annotations that say which names there are. Only {@code @JsonProperty} is followed: a
 * type whose names Jackson takes from elsewhere would be written otherwise by the one than by the
 * other. How single values look is no matter of names: {@code @JsonSerialize} may adapt Jackson.
 */
final class JacksonAnnotations {
  private static final String VALUE = "com.fasterxml.jackson.annotation.JsonValue";
  private static final List<String> ON_TYPES =
      List.of(
          "com.fasterxml.jackson.annotation.JsonTypeInfo",
          "com.fasterxml.jackson.databind.annotation.EnumNaming",
          "com.fasterxml.jackson.databind.annotation.JsonNaming");
  private static final List<String> ON_COMPONENTS =
      List.of(
          "com.fasterxml.jackson.annotation.JsonIgnore",
          "com.fasterxml.jackson.annotation.JsonUnwrapped");

  private final Elements elements;

  JacksonAnnotations(Elements elements) {
    this.elements = elements;
  }

  /** Why an enum, or a record with several components, cannot be written as it is declared. */
  Optional<String> flawOf(TypeElement type) {
    return Stream.concat(
            on(List.of(type), ON_TYPES), on(type.getEnclosedElements(), List.of(VALUE)))
        .findFirst()
        .map(JacksonAnnotations::flaw);
  }

  /** Why a component cannot be, which may be annotated in several places. */
  Optional<String> flawOfComponent(Collection<? extends Element> places) {
    return on(places, ON_COMPONENTS).findFirst().map(JacksonAnnotations::flaw);
  }

  private Stream<String> on(Collection<? extends Element> places, List<String> annotations) {
    return annotations.stream()
        .filter(
            annotation ->
                places.stream()
                    .anyMatch(it -> AnnotationView.find(it, annotation, elements).isPresent()));
  }

  private static String flaw(String annotation) {
    return "@%s is not followed, only @JsonProperty is; remove it"
        .formatted(annotation.substring(annotation.lastIndexOf('.') + 1));
  }
}
