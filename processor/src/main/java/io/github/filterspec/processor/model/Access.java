package io.github.filterspec.processor.model;

/** The code that can name a type. It depends on all types that enclose the type. */
public enum Access {
  /** All code can name the type. */
  PUBLIC,
  /** Code in the same package, such as generated code, can name the type. */
  PACKAGE,
  /** Only code in the same file can name the type, because it is private or in a private type. */
  PRIVATE,
  /**
   * Only code in the same file can name the type, because it is in an implicit class, which has no
   * name.
   */
  IMPLICIT;

  /** Returns whether generated code can name the type. */
  public boolean isWithinPackage() {
    return this == PUBLIC || this == PACKAGE;
  }

  /**
   * Returns the problem of a type that generated code cannot name. The result is the second half of
   * a message: the caller writes the name of the type before it.
   */
  public String problem() {
    return this == IMPLICIT
        ? "is in an implicit class, so generated code cannot name it. Move it to a file of its own."
        : "is private. Make the type and its enclosing types visible to the package";
  }
}
