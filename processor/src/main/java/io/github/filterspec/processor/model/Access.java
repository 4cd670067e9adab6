package io.github.filterspec.processor.model;

/** Who can name a type, which depends on all the types that enclose it. */
public enum Access {
  /** Everybody. */
  PUBLIC,
  /** What is generated beside it. */
  PACKAGE,
  /** Only its own file. */
  PRIVATE
}
