package io.github.filterspec.processor.model;

import java.util.List;

/**
 * The data about the operators of a kind of property that only some wire forms can write.
 *
 * @param withTwoOperands the names of the operators that have two operands
 * @param withoutName the names of the operators whose name on the wire does not contain the
 *     placeholder {@code {property}}
 * @param hasType true if the kind has the name that the API has for the kind
 */
public record KindOperators(
    List<String> withTwoOperands, List<String> withoutName, boolean hasType) {
  public KindOperators {
    withTwoOperands = List.copyOf(withTwoOperands);
    withoutName = List.copyOf(withoutName);
  }
}
