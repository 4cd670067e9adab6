package io.github.filterspec.processor.model;

import java.util.Map;

/**
 * The data that rules need from each wire form whose members are properties. A rule uses this data
 * instead of one of the wire forms, so the rule also applies to wire forms that are added later.
 */
public interface PropertyForm {

  /** The kinds of JSON values that an expression can be. */
  enum Json {
    OBJECT,
    ARRAY,
    TEXT
  }

  /**
   * Returns the attributes that must contain the name of a JSON field, with the written names. The
   * key of an entry is the path of the attribute, such as {@code condition/operator}.
   */
  Map<String, String> requiredNames();

  /**
   * Returns the attributes that name the fields of one condition, with the written names. The names
   * must differ.
   */
  Map<String, String> fieldsOfCondition();

  /**
   * Returns the attributes that name the fields of an AND or an OR, with the written names. The
   * names must differ.
   */
  default Map<String, String> fieldsOfGroup() {
    return Map.of();
  }

  /**
   * Returns the attributes that contain the texts of connectors, with the written texts. The texts
   * must differ.
   */
  default Map<String, String> connectors() {
    return Map.of();
  }

  /**
   * Returns the attributes that must contain the placeholder {@code {operator}}, with the written
   * texts.
   */
  default Map<String, String> templates() {
    return Map.of();
  }

  /**
   * Returns true if a condition contains the name that the API has for the kind of the property.
   */
  default boolean writesTypes() {
    return false;
  }

  /**
   * Returns true if the name of the property is written only where the name of an operator contains
   * the placeholder {@code {property}}.
   */
  default boolean hasNameInOperator() {
    return false;
  }

  /** Returns the attributes that limit the size of an expression, with the written numbers. */
  Map<String, Integer> limits();

  /** Returns true if operators with two operands can be written. */
  boolean allowsTwoOperands();

  /** Returns the kind of JSON value that an expression is. */
  Json json();

  /** Returns the place of the annotation: on the spec, or on an annotation of the spec. */
  Origin place();
}
