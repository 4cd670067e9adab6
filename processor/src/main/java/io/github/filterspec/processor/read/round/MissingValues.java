package io.github.filterspec.processor.read.round;

import io.github.filterspec.Api;
import io.github.filterspec.processor.read.element.AnnotationView;
import java.util.List;
import java.util.Map;
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

/**
 * The search for annotations that refer to missing types. Javac does not return annotations that
 * refer to missing types, so the search finds such annotations only with other compilers.
 */
final class MissingValues {
  private final MissingTypes types;

  MissingValues(MissingTypes types) {
    this.types = types;
  }

  /** Returns true if an annotation on an element refers to a missing type. */
  boolean areOn(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(this::areIn);
  }

  private boolean areIn(AnnotationMirror annotation) {
    return isNoAnnotation(annotation) || isAnyMissing(annotation) || isOfDeferredApi(annotation);
  }

  private static boolean isNoAnnotation(AnnotationMirror annotation) {
    return annotation.getAnnotationType().getKind() == TypeKind.ERROR
        || AnnotationView.typeOf(annotation).getKind() != ElementKind.ANNOTATION_TYPE;
  }

  private boolean isAnyMissing(AnnotationMirror annotation) {
    TypeElement type = AnnotationView.typeOf(annotation);
    try {
      return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .anyMatch(attribute -> isMissing(attribute, annotation.getElementValues()));
    } catch (RuntimeException e) {
      return true; // Eclipse's compiler throws if a value has the wrong type
    }
  }

  private boolean isMissing(
      ExecutableElement attribute,
      Map<? extends ExecutableElement, ? extends AnnotationValue> values) {
    AnnotationValue value = values.get(attribute);
    if (value == null) {
      return attribute.getDefaultValue() == null;
    }
    return isMissing(value) || isOfAnotherType(attribute, value.getValue());
  }

  /**
   * Returns true if a value does not have the type of its attribute. Eclipse's compiler returns a
   * text as the value of a missing constant.
   */
  private static boolean isOfAnotherType(ExecutableElement attribute, Object value) {
    if (!(attribute.getReturnType() instanceof DeclaredType type)) {
      return value instanceof String;
    }
    return switch (type.asElement().getKind()) {
      case ANNOTATION_TYPE -> !(value instanceof AnnotationMirror);
      case ENUM ->
          !(value instanceof VariableElement constant
              && type.asElement().equals(constant.getEnclosingElement()));
      default ->
          value instanceof String != type.asElement().getSimpleName().contentEquals("String");
    };
  }

  /**
   * Returns true for an API annotation that is deferred to a later round. If an API annotation is
   * deferred, its specs are deferred, because the generated code of the specs refers to the
   * definition of the API.
   */
  private boolean isOfDeferredApi(AnnotationMirror annotation) {
    TypeElement type = AnnotationView.typeOf(annotation);
    return type.getAnnotation(Api.class) != null && types.isReferredToBy(type);
  }

  private boolean isMissing(AnnotationValue value) {
    return isError(value) || value.accept(new Search(), null);
  }

  /**
   * Returns true if the compiler replaced a value with a placeholder, because the value does not
   * exist.
   */
  static boolean isError(AnnotationValue value) {
    return value.getValue().equals("<error>");
  }

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
