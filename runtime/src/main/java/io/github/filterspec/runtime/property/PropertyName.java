package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.text.JavaName;

/** The name of a property in Java and on the wire. Only the runtime creates names. */
public final class PropertyName {
  private final String name;
  private final String wire;
  private final boolean custom;

  private PropertyName(String name, String wire, boolean custom) {
    this.name = name;
    this.wire = wire;
    this.custom = custom;
  }

  /** Returns the name of a property that the spec declares. */
  static PropertyName declared(String name, String wire) {
    return new PropertyName(name, wire, false);
  }

  /** Returns the name of a property that is known only at run time. */
  static PropertyName custom(String wire) {
    return new PropertyName(wire, wire, true);
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
