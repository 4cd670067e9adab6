package io.github.filterspec.processor.read;

import io.github.filterspec.Api;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

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
    return isNoAnnotation(annotation) || isAnyMissing(annotation) || isOfWaitingApi(annotation);
  }

  private boolean isAnyMissing(AnnotationMirror annotation) {
    try {
      Map<? extends ExecutableElement, ? extends AnnotationValue> values =
          annotation.getElementValues();
      return attributes(annotation).anyMatch(it -> isMissing(it, values.get(it)));
    } catch (RuntimeException e) {
      return true; // Eclipse's compiler fails where a value cannot be converted to its type
    }
  }

  private static Stream<ExecutableElement> attributes(AnnotationMirror annotation) {
    return ElementFilter.methodsIn(AnnotationView.typeOf(annotation).getEnclosedElements())
        .stream();
  }

  private boolean isMissing(ExecutableElement attribute, @Nullable AnnotationValue value) {
    return value == null
        ? attribute.getDefaultValue() == null
        : isMissing(value) || isOfAnotherType(attribute, value);
  }

  private static boolean isNoAnnotation(AnnotationMirror annotation) {
    return annotation.getAnnotationType().getKind() == TypeKind.ERROR
        || AnnotationView.typeOf(annotation).getKind() != ElementKind.ANNOTATION_TYPE;
  }

  /** Whether something stands where only an annotation or a constant can; javac gives NONE. */
  private static boolean isOfAnotherType(ExecutableElement attribute, AnnotationValue value) {
    if (!(attribute.getReturnType() instanceof DeclaredType type)) {
      return false;
    }
    ElementKind kind = type.asElement().getKind();
    return (kind == ElementKind.ANNOTATION_TYPE && !(value.getValue() instanceof AnnotationMirror))
        || (kind == ElementKind.ENUM && !(value.getValue() instanceof VariableElement));
  }

  /** Whether an API's definition, to which the spec's query refers, is not generated yet. */
  private boolean isOfWaitingApi(AnnotationMirror annotation) {
    TypeElement type = AnnotationView.typeOf(annotation);
    return type.getAnnotation(Api.class) != null && types.isReferredToBy(type);
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
