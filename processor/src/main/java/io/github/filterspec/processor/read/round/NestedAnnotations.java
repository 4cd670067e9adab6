package io.github.filterspec.processor.read.round;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** The search for annotations in the values of another annotation. */
final class NestedAnnotations {
  private NestedAnnotations() {}

  /** Returns an annotation and all annotations in its values. */
  static Stream<AnnotationMirror> with(AnnotationMirror annotation) {
    return Stream.concat(
        Stream.of(annotation), valuesOf(annotation).flatMap(NestedAnnotations::in));
  }

  /**
   * Returns the values that the user wrote in an annotation. Each element of an array is a separate
   * value.
   */
  static Stream<AnnotationValue> valuesOf(AnnotationMirror annotation) {
    return annotation.getElementValues().values().stream().flatMap(NestedAnnotations::each);
  }

  private static Stream<AnnotationValue> each(AnnotationValue value) {
    return value.getValue() instanceof List<?> several
        ? several.stream().map(AnnotationValue.class::cast)
        : Stream.of(value);
  }

  private static Stream<AnnotationMirror> in(AnnotationValue value) {
    return value.accept(
        new SimpleAnnotationValueVisitor14<Stream<AnnotationMirror>, Void>(Stream.empty()) {
          @Override
          public Stream<AnnotationMirror> visitAnnotation(AnnotationMirror nested, Void unused) {
            return with(nested);
          }
        },
        null);
  }
}
