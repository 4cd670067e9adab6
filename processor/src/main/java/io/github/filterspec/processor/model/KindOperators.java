package io.github.filterspec.processor.model;

import java.util.List;

/**
 * The data about the operators of a kind of property that only some wire forms can write.
 *
 * @param withTwoOperands the names of the operators that have two operands
 * @param withoutName the names of the operators whose name on the wire does not contain the
 *     placeholder {@code {property}}
 * @param hasType true if the kind has the name that the API has for the kind
 * @param templates the operators as templates of conditions in a text
 */
public record KindOperators(
    List<String> withTwoOperands,
    List<String> withoutName,
    boolean hasType,
    List<Template> templates) {
  public KindOperators {
    withTwoOperands = List.copyOf(withTwoOperands);
    withoutName = List.copyOf(withoutName);
    templates = List.copyOf(templates);
  }

  /**
   * An operator as a template of conditions in a text.
   *
   * @param name the name of the method
   * @param text the name of the operator on the wire
   * @param operands the number of operands; a set is one operand
   * @param hasLiteral true if the operator has a literal in the place of the operand
   */
  public record Template(String name, String text, int operands, boolean hasLiteral) {}
}
