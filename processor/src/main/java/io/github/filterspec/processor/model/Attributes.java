package io.github.filterspec.processor.model;

import java.util.Optional;

/** The attributes of an annotation, with their values. */
public interface Attributes {

  /** Returns the text in an attribute; empty if the text cannot be read. */
  String text(String attribute);

  /** Returns the number in an attribute; 0 if the number cannot be read. */
  int number(String attribute);

  /**
   * Returns the name of the enum constant in an attribute; empty if the constant cannot be read.
   */
  String constant(String attribute);

  /** Returns true if the attribute is the boolean true. */
  boolean flag(String attribute);

  /** Returns the annotation in an attribute; empty if the annotation cannot be read. */
  Optional<Attributes> part(String attribute);
}
