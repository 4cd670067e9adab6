package io.github.filterspec.processor.read.element;

import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A type that the compiler cannot find. */
public final class UnresolvedType {
  private UnresolvedType() {}

  /**
   * Returns true if the type itself cannot be found. Eclipse's compiler also reports an error type
   * for a type with a part that cannot be found.
   */
  public static boolean isOne(TypeMirror type) {
    return type instanceof ErrorType error
        && error.asElement().asType().getKind() == TypeKind.ERROR;
  }
}
