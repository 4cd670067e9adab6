package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.text.JavaName;

/** The name of a property in Java and on the wire. Only the runtime creates names. */
public final class PropertyName {
  private final String name;
  private final String wire;
  private final boolean custom;
  private final String type;
  private final String field;

  private PropertyName(String name, String wire, boolean custom, String type, String field) {
    this.name = name;
    this.wire = wire;
    this.custom = custom;
    this.type = type;
    this.field = field;
  }

  /** Returns the name of a property that the spec declares. */
  static PropertyName declared(String name, String wire) {
    return new PropertyName(name, wire, false, "", "");
  }

  /** Returns the name of a property that is known only at run time. */
  static PropertyName custom(String wire) {
    return new PropertyName(wire, wire, true, "", "");
  }

  /**
   * Sets the name that the API has for the kind of the property. Only generated code calls this
   * method.
   *
   * @param kind the name of the kind on the wire
   * @return the copy
   */
  public PropertyName ofType(String kind) {
    return new PropertyName(name, wire, custom, kind, field);
  }

  /**
   * Sets the field of a condition that contains the name of the property. Only generated code calls
   * this method.
   *
   * @param nameField the name of the field
   * @return the copy
   */
  public PropertyName inField(String nameField) {
    return new PropertyName(name, wire, custom, type, nameField);
  }

  /** Returns the name that the API has for the kind; empty if the spec does not say it. */
  String type() {
    return type;
  }

  /** Returns the field of a condition that contains the name, if the kind has such a field. */
  String field(String otherwise) {
    return field.isEmpty() ? otherwise : field;
  }

  /** Returns the name of the method in the spec, or the name of a custom property on the wire. */
  String name() {
    return name;
  }

  String wire() {
    return wire;
  }

  /** Returns the name in a description. */
  String words() {
    return custom ? wire : JavaName.words(name);
  }
}
