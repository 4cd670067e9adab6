package io.github.filterspec.runtime.deals;

import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.evaluation.Meaning;
import io.github.filterspec.runtime.property.OperatorType;
import io.github.filterspec.runtime.property.PropertyConditions;
import io.github.filterspec.runtime.property.PropertyName;
import io.github.filterspec.runtime.property.PropertyTable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Written by hand, exactly as the processor generates it; a test of the processor compares. */
@NullMarked
public final class ChoiceProperty<T, E> extends PropertyConditions<E> {
  private final OperatorType isOperator;

  private final OperatorType notInOperator;

  public ChoiceProperty(PropertyTable<E> table, PropertyName name, Codec<T> codec) {
    this(
        table,
        name,
        List.of(
            OperatorType.one("is", "EQ", Meaning.EQUAL, codec),
            OperatorType.many("notIn", "NOT_IN", Meaning.NOT_IN, codec)));
  }

  private ChoiceProperty(PropertyTable<E> table, PropertyName name, List<OperatorType> operators) {
    super(table, name, operators);
    isOperator = operators.get(0);
    notInOperator = operators.get(1);
  }

  public E is(T value) {
    return where(isOperator, value);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public final E notIn(T first, T... more) {
    return where(notInOperator, listed(first, more));
  }

  public E notIn(Collection<T> values) {
    return where(notInOperator, values);
  }
}
