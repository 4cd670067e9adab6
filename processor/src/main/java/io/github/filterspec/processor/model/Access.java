package io.github.filterspec.processor.model;

/**
 * The access levels of a type. An access level says which code can access the type by its name.
 * Code can access a nested type only if the code can access all enclosing types.
 */
public enum Access {
  /** All code can access the type. */
  PUBLIC,
  /**
   * Only code in the same package can access the type. The code that is generated from a spec is in
   * the same package as the spec.
   */
  PACKAGE,
  /**
   * Only code in the same file can access the type, because the type or an enclosing type is
   * private.
   */
  PRIVATE,
  /**
   * Only code in the same file can access the type, because the type is in an implicit class. An
   * implicit class has no name that other code could write.
   */
  IMPLICIT;

  /** Returns true if generated code can access the type. */
  public boolean isWithinPackage() {
    return this == PUBLIC || this == PACKAGE;
  }

  /**
   * Returns the error message about a type that generated code cannot access. The error message
   * does not contain the name of the type.
   */
  public String problem() {
    return this == IMPLICIT
        ? "is in an implicit class, so generated code cannot use this type. Move the type to a separate file"
        : "is private, so generated code cannot use this type. Make the type and its enclosing types visible to the package";
  }
}
