package io.github.filterspec.processor.read;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Finds annotations that cannot be read, since they or their values refer to what is missing. */
final class MissingValues {
  /** What javac gives for a value that it cannot make out; a text would be in quotes. */
  private static final String NONE = "<error>";

  private final MissingTypes types;

  MissingValues(MissingTypes types) {
    this.types = types;
  }

  /** Whether an annotation on an element, or a value in it, is missing. */
  boolean areOn(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(this::areIn);
  }

  private boolean areIn(AnnotationMirror annotation) {
    return annotation.getAnnotationType().getKind() == TypeKind.ERROR
        || annotation.getElementValues().values().stream().anyMatch(this::isMissing);
  }

  private boolean isMissing(AnnotationValue value) {
    return value.toString().equals(NONE) || value.accept(new Search(), null);
  }

  /** Looks into every part of a value. */
  private final class Search extends SimpleAnnotationValueVisitor14<Boolean, Void> {
    Search() {
      super(false);
    }

    @Override
    public Boolean visitType(TypeMirror type, Void unused) {
      return types.isMissingIn(type);
    }

    @Override
    public Boolean visitAnnotation(AnnotationMirror annotation, Void unused) {
      return areIn(annotation);
    }

    @Override
    public Boolean visitArray(List<? extends AnnotationValue> elements, Void unused) {
      return elements.stream().anyMatch(MissingValues.this::isMissing);
    }
  }
}
