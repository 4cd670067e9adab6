package io.github.filterspec.processor.model;

/** Who can name a type, which depends on all the types that enclose it. */
public enum Access {
  /** Everybody. */
  PUBLIC,
  /** What is generated beside it. */
  PACKAGE,
  /** Only its own file, since it is private, or in a private type. */
  PRIVATE,
  /** Only its own file, since it is in an implicit class, which has no name in Java. */
  IMPLICIT;

  /** Returns whether generated code can name the type. */
  public boolean isWithinPackage() {
    return this == PUBLIC || this == PACKAGE;
  }

  /** Returns what is wrong with a type that generated code cannot name, after the type's name. */
  public String problem() {
    return this == IMPLICIT
        ? "is in an implicit class, so generated code cannot name it. Move it to a file of its own."
        : "is private. Make the type and its enclosing types visible to the package";
  }
}
