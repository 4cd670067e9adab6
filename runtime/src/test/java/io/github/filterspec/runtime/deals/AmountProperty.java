package io.github.filterspec.runtime.deals;

import io.github.filterspec.runtime.codec.Codecs;
import io.github.filterspec.runtime.evaluation.Meaning;
import io.github.filterspec.runtime.property.OperatorType;
import io.github.filterspec.runtime.property.PropertyConditions;
import io.github.filterspec.runtime.property.PropertyName;
import io.github.filterspec.runtime.property.PropertyTable;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Written by hand, exactly as the processor generates it; a test of the processor compares. */
@NullMarked
public final class AmountProperty<E> extends PropertyConditions<E> {
  private static final OperatorType AT_LEAST =
      OperatorType.one("atLeast", "GTE", Meaning.AT_LEAST, Codecs.LONG);

  private static final OperatorType BETWEEN =
      OperatorType.two("between", "BETWEEN", Meaning.BETWEEN, Codecs.LONG);

  private static final List<OperatorType> OPERATORS = List.of(AT_LEAST, BETWEEN);

  public AmountProperty(PropertyTable<E> table, PropertyName name) {
    super(table, name, OPERATORS);
  }

  public E atLeast(long value) {
    return where(AT_LEAST, value);
  }

  public E between(long first, long second) {
    return where(BETWEEN, first, second);
  }
}
