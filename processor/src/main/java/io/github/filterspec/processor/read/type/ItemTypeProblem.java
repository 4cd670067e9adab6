package io.github.filterspec.processor.read.type;

import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.read.element.AnnotationView;
import io.github.filterspec.processor.read.element.Visibility;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** The check that a type can be the type of an endpoint's items. */
public final class ItemTypeProblem {
  private final Elements elements;
  private final TypeElement spec;

  public ItemTypeProblem(Elements elements, TypeElement spec) {
    this.elements = elements;
    this.spec = spec;
  }

  /** Returns the reason why a type cannot be the type of items; empty if the type is allowed. */
  public String of(TypeMirror item) {
    return item instanceof DeclaredType type && type.asElement() instanceof TypeElement element
        ? of(element)
        : "Write a class instead, such as Integer or a record";
  }

  private String of(TypeElement item) {
    if (item.getQualifiedName().contentEquals("java.lang.Void")) {
      return "Use a record, or remove the attribute \"answer\" if the spec is a command";
    }
    if (AnnotationView.find(item, FilterSpec.class, elements).isPresent()) {
      return "A filter spec does not describe items, so use a record with the fields of an item";
    }
    if (!item.getTypeParameters().isEmpty()) {
      return "Use a type without type parameters, such as a record";
    }
    if (Visibility.isHiddenBeside(spec, item)) {
      return "Rename the type, because generated code uses this name";
    }
    return Visibility.isVisibleBeside(spec, item)
        ? ""
        : "Generated code in the package of the spec cannot access this type. Make the type visible in this package";
  }
}
