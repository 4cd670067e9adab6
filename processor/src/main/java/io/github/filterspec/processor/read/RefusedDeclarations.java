package io.github.filterspec.processor.read;

import io.github.filterspec.Api;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what no later round can make right, and the compiler reports: annotations without a value
 * that they must have, with one that is none, misspelt, or not visible; a wildcard for a parent's
 * type.
 */
final class RefusedDeclarations {
  private final SourceTrees trees;
  private final Set<String> seen = new HashSet<>();

  RefusedDeclarations(SourceTrees trees) {
    this.trees = trees;
  }

  /** Whether there is any on a type or its methods, on its parents, or on its API. */
  boolean areOn(TypeElement type) {
    return seen.add(type.getQualifiedName().toString())
        && (isAnyOn(type)
            || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(this::isAnyOn)
            || type.getInterfaces().stream().anyMatch(RefusedDeclarations::isNoParent)
            || type.getInterfaces().stream()
                .filter(Predicate.not(MissingTypes::isMissing))
                .anyMatch(parent -> areOn((TypeElement) ((DeclaredType) parent).asElement())));
  }

  /** Whether a type can be extended by none. */
  private static boolean isNoParent(TypeMirror parent) {
    return parent instanceof DeclaredType declared
        && declared.getTypeArguments().stream().anyMatch(WildcardType.class::isInstance);
  }

  private boolean isAnyOn(Element element) {
    return trees.hidesAnnotationsOf(element)
        || element.getAnnotationMirrors().stream()
            .filter(annotation -> annotation.getAnnotationType().getKind() == TypeKind.DECLARED)
            .anyMatch(
                annotation ->
                    isIncomplete(annotation)
                        || trees.isRefused(annotation, element)
                        || isOfWrongApi(annotation, element));
  }

  private static boolean isIncomplete(AnnotationMirror annotation) {
    try {
      return NestedAnnotations.with(annotation).anyMatch(RefusedDeclarations::isAnyMissingIn);
    } catch (RuntimeException e) {
      return false; // Eclipse's compiler fails where a value cannot be converted to its type
    }
  }

  private boolean isOfWrongApi(AnnotationMirror annotation, Element element) {
    TypeElement type = AnnotationView.typeOf(annotation);
    return type.getAnnotation(Api.class) != null
        && (!Visibility.isVisibleIn(element, type) || areOn(type));
  }

  private static boolean isAnyMissingIn(AnnotationMirror annotation) {
    Set<? extends Element> written = annotation.getElementValues().keySet();
    return ElementFilter.methodsIn(AnnotationView.typeOf(annotation).getEnclosedElements()).stream()
            .filter(attribute -> attribute.getDefaultValue() == null)
            .anyMatch(Predicate.not(written::contains))
        || annotation.getElementValues().entrySet().stream()
            .anyMatch(value -> isNoConstant(value.getKey(), value.getValue()));
  }

  /** Whether an enum has no such constant; those of all enums are there. */
  private static boolean isNoConstant(ExecutableElement attribute, AnnotationValue value) {
    return attribute.getReturnType() instanceof DeclaredType type
        && type.asElement().getKind() == ElementKind.ENUM
        && MissingValues.isError(value);
  }
}
