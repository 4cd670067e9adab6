package io.github.filterspec;

/**
 * The meaning of an {@link Operator}, whatever name an API has for the operator. Choose {@link
 * #UNSAID} unless the API's operator means exactly what a constant says.
 */
public enum Meaning {
  /** The meaning is not declared. */
  UNSAID,

  /** The value of the property is equal to the operand. */
  EQUAL,

  /** The value of the property is not equal to the operand. */
  NOT_EQUAL,

  /** The value of the property is equal to one of the operands. */
  IN,

  /** The value of the property is equal to none of the operands. */
  NOT_IN,

  /** The value of the property is less than the operand, or earlier. */
  LESS,

  /** The value of the property is less than the operand or equal to the operand. */
  AT_MOST,

  /** The value of the property is greater than the operand, or later. */
  GREATER,

  /** The value of the property is greater than the operand or equal to the operand. */
  AT_LEAST,

  /**
   * The value of the property is at least the first operand, and at most the second operand. Both
   * operands belong to the range.
   */
  BETWEEN,

  /** The value of the property contains the operand. */
  CONTAINS,

  /** The value of the property does not contain the operand. */
  NOT_CONTAINS,

  /** The value of the property starts with the operand. */
  STARTS_WITH,

  /** The value of the property ends with the operand. */
  ENDS_WITH,

  /** The property has a value. */
  PRESENT,

  /** The property has no value. */
  ABSENT
}
