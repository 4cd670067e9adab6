package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.codec.GivenElements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property, with the operators that create conditions on the property. The generated class of a
 * kind has a method for each operator.
 *
 * @param <E> the generated expression
 */
public abstract class PropertyConditions<E> {
  private final PropertyTable<E> table;
  private final PropertyName name;
  private final List<OperatorType> operators;

  /**
   * Creates a property.
   *
   * @param table the table of all properties of the expression
   * @param name the name of the property
   * @param operators the operators of the kind
   */
  protected PropertyConditions(
      PropertyTable<E> table, PropertyName name, List<OperatorType> operators) {
    this.table = table;
    this.name = name;
    this.operators = List.copyOf(operators);
  }

  /**
   * Returns the name that the API has for the property, for example to sort by the property.
   *
   * @return the name on the wire
   */
  public final String propertyName() {
    return name.wire();
  }

  PropertyName name() {
    return name;
  }

  List<OperatorType> operators() {
    return operators;
  }

  /**
   * Creates a condition on this property.
   *
   * @param operator an operator of the kind
   * @param operands the operands; one collection if the operator has a set of operands
   * @return an expression with the condition
   * @throws NullPointerException if an operand is null
   * @throws IllegalArgumentException if an operand is blank, empty or not valid
   */
  protected final E where(OperatorType operator, @Nullable Object... operands) {
    return table.single(name, operator, operands);
  }

  /**
   * Returns the given operands as a list.
   *
   * @param first the first operand
   * @param more the other operands
   * @param <T> the type of an operand
   * @return the operands
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected static <T> List<T> listed(T first, T... more) {
    return GivenElements.listed(first, more);
  }
}
