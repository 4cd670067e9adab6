package io.github.filterspec.processor.read;

import io.github.filterspec.FilterSpec;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Why the answers to a spec cannot hold items of a type. */
final class ItemFlaw {
  private final Elements elements;
  private final TypeElement spec;

  ItemFlaw(Elements elements, TypeElement spec) {
    this.elements = elements;
    this.spec = spec;
  }

  /** What is wrong with a type; empty if nothing is. */
  String of(TypeMirror item) {
    return item instanceof DeclaredType type && type.asElement() instanceof TypeElement element
        ? of(element)
        : "use a type that Jackson reads, such as a record";
  }

  private String of(TypeElement item) {
    if (item.getQualifiedName().contentEquals("java.lang.Void")) {
      return "it has no values; use a record, or leave item out of a command";
    }
    if (AnnotationView.find(item, FilterSpec.class, elements).isPresent()) {
      return "it is a spec, which says what is asked for; use a record with the fields of an item";
    }
    if (!item.getTypeParameters().isEmpty()) {
      return "it has type parameters; use a type without, such as a record";
    }
    if (Visibility.isHiddenBeside(spec, item)) {
      return "generated types need that name for themselves; rename the type";
    }
    return Visibility.isVisibleBeside(spec, item)
        ? ""
        : "code that is generated beside the spec cannot see it";
  }
}
