package io.github.filterspec.processor.read.element;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A spec and its parents, with the type arguments of the parents. Each method is looked up in the
 * parent that declares the method, because Eclipse's compiler confuses methods with the same name
 * in the spec.
 */
public final class ParentTypes {
  private final Types types;
  private final Map<Element, DeclaredType> seen = new LinkedHashMap<>();

  public ParentTypes(TypeElement spec, Types types) {
    this.types = types;
    add((DeclaredType) spec.asType());
  }

  /**
   * Returns all interfaces that a type extends, directly or indirectly, beginning with the nearest
   * interface.
   */
  public static Set<TypeElement> all(TypeElement type) {
    Set<TypeElement> parents = new LinkedHashSet<>();
    addParents(type, parents);
    return parents;
  }

  private static void addParents(TypeElement type, Set<TypeElement> parents) {
    for (TypeMirror parent : type.getInterfaces()) {
      TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
      if (!UnresolvedType.isOne(parent) && parents.add(element)) {
        addParents(element, parents);
      }
    }
  }

  private void add(DeclaredType type) {
    if (seen.putIfAbsent(type.asElement(), type) == null) {
      for (TypeMirror parent : types.directSupertypes(type)) {
        if (!UnresolvedType.isOne(parent)) {
          add((DeclaredType) parent);
        }
      }
    }
  }

  /** Returns a parent of the spec, with the type arguments of the parent. */
  public DeclaredType of(Element type) {
    return seen.getOrDefault(type, (DeclaredType) type.asType());
  }
}
