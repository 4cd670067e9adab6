package io.github.filterspec.processor.read;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * Finds annotations that cannot be read, since they or their values refer to what is missing.
 *
 * <p>Not on javac, if it is the annotation itself: it hides those that it cannot resolve, so that
 * they are as good as forgotten.
 */
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
        || ElementFilter.methodsIn(annotation.getAnnotationType().asElement().getEnclosedElements())
            .stream()
            .anyMatch(attribute -> isMissing(attribute, annotation.getElementValues()));
  }

  private boolean isMissing(
      ExecutableElement attribute,
      Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
    AnnotationValue value = values.get(attribute);
    if (value == null) {
      return attribute.getDefaultValue() == null;
    }
    return isMissing(value) || (value.getValue() instanceof String && !isText(attribute));
  }

  /** Whether an attribute holds texts; ecj gives a text for an enum constant that is missing. */
  private static boolean isText(ExecutableElement attribute) {
    return attribute.getReturnType() instanceof DeclaredType type
        && type.asElement().getSimpleName().contentEquals("String");
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
