package io.github.filterspec.processor.model;

/** The values of an annotation, by the names of its attributes. */
public interface Attributes {

  /** Returns a text; empty if the value cannot be read. */
  String text(String attribute);

  /** Returns a number; 0 if the value cannot be read. */
  int number(String attribute);

  /** Returns the name of an enum constant; empty if the value cannot be read. */
  String constant(String attribute);
}
