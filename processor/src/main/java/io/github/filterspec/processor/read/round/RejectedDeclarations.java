package io.github.filterspec.processor.read.round;

import io.github.filterspec.Api;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.UnresolvedType;
import io.github.filterspec.processor.read.element.Visibility;
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
 * The search for errors that the compiler reports and that no later round can correct. Examples of
 * errors that the search finds are a misspelt annotation, a value of the wrong type, and a parent
 * with a wildcard as type argument.
 */
public final class RejectedDeclarations {
  private final SourceTrees trees;
  private final Set<String> seen = new HashSet<>();

  public RejectedDeclarations(SourceTrees trees) {
    this.trees = trees;
  }

  /**
   * Returns true if a type has an error that no later round can correct. The error can be in the
   * type itself, in a method, in a parent, or in the API annotation of the type.
   */
  public boolean areOn(TypeElement type) {
    return seen.add(type.getQualifiedName().toString())
        && (isAnyOn(type)
            || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(this::isAnyOn)
            || type.getInterfaces().stream().anyMatch(RejectedDeclarations::isNoParent)
            || type.getInterfaces().stream()
                .filter(Predicate.not(UnresolvedType::isOne))
                .anyMatch(parent -> areOn((TypeElement) ((DeclaredType) parent).asElement())));
  }

  /**
   * Returns true if a parent has a wildcard as type argument. Java does not allow a wildcard as
   * type argument of a parent, such as in {@code extends Parent<?>}.
   */
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
      return NestedAnnotations.with(annotation).anyMatch(RejectedDeclarations::isAnyMissingIn);
    } catch (RuntimeException e) {
      return false; // Eclipse's compiler throws if a value has the wrong type
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

  private static boolean isNoConstant(ExecutableElement attribute, AnnotationValue value) {
    return attribute.getReturnType() instanceof DeclaredType type
        && type.asElement().getKind() == ElementKind.ENUM
        && MissingValues.isError(value);
  }
}
