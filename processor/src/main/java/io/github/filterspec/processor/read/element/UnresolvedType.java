package io.github.filterspec.processor.read.element;

import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The check for types that the compiler cannot find. */
public final class UnresolvedType {
  private UnresolvedType() {}

  /**
   * Returns true if the compiler cannot find the type. The kind {@code TypeKind.ERROR} does not
   * always mean an unknown type: Eclipse's compiler also uses this kind for a known type that has
   * an unknown type argument.
   */
  public static boolean isOne(TypeMirror type) {
    return type instanceof ErrorType error
        && error.asElement().asType().getKind() == TypeKind.ERROR;
  }
}
