package io.github.filterspec.runtime.evaluation;

/** The meaning of an operator, whatever name an API has for the operator. */
public enum Meaning {
  /** The meaning is not declared. */
  UNSAID(""),
  /** The value of the property is equal to the operand. */
  EQUAL("is"),
  /** The value of the property is not equal to the operand. */
  NOT_EQUAL("is not"),
  /** The value of the property is equal to one of the operands. */
  IN("is one of"),
  /** The value of the property is equal to none of the operands. */
  NOT_IN("is not one of"),
  /** The value of the property is less than the operand. */
  LESS("is less than"),
  /** The value of the property is less than the operand or equal to the operand. */
  AT_MOST("is at most"),
  /** The value of the property is greater than the operand. */
  GREATER("is greater than"),
  /** The value of the property is greater than the operand or equal to the operand. */
  AT_LEAST("is at least"),
  /** The value of the property is in a range, to which both operands belong. */
  BETWEEN("is from"),
  /** The value of the property contains the operand. */
  CONTAINS("contains"),
  /** The value of the property does not contain the operand. */
  NOT_CONTAINS("does not contain"),
  /** The value of the property starts with the operand. */
  STARTS_WITH("starts with"),
  /** The value of the property ends with the operand. */
  ENDS_WITH("ends with"),
  /** The property has a value. */
  PRESENT("is known"),
  /** The property has no value. */
  ABSENT("is not known");

  private final String words;

  Meaning(String words) {
    this.words = words;
  }

  /**
   * Returns the verb of a description.
   *
   * @param many true if the operator has a set of operands
   * @return the verb; empty if the meaning is not declared
   */
  public String words(boolean many) {
    return switch (this) {
      case CONTAINS, STARTS_WITH, ENDS_WITH -> many ? words + " one of" : words;
      case NOT_CONTAINS -> many ? "does not contain any of" : words;
      default -> words;
    };
  }
}
