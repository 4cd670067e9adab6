package io.github.filterspec.runtime.deals;

import io.github.filterspec.runtime.codec.Codecs;
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
public final class TextProperty<E> extends PropertyConditions<E> {
  private static final OperatorType IS = OperatorType.one("is", "EQ", Meaning.EQUAL, Codecs.STRING);

  private static final OperatorType IN = OperatorType.many("in", "IN", Meaning.IN, Codecs.STRING);

  private static final OperatorType CONTAINS_TOKEN =
      OperatorType.one("containsToken", "CONTAINS_TOKEN", Meaning.UNSAID, Codecs.STRING);

  private static final OperatorType IS_KNOWN =
      OperatorType.none("isKnown", "HAS_PROPERTY", Meaning.PRESENT);

  private static final List<OperatorType> OPERATORS = List.of(IS, IN, CONTAINS_TOKEN, IS_KNOWN);

  public TextProperty(PropertyTable<E> table, PropertyName name) {
    super(table, name, OPERATORS);
  }

  public E is(String value) {
    return where(IS, value);
  }

  public E in(String first, String... more) {
    return where(IN, listed(first, more));
  }

  public E in(Collection<String> values) {
    return where(IN, values);
  }

  public E containsToken(String value) {
    return where(CONTAINS_TOKEN, value);
  }

  public E isKnown() {
    return where(IS_KNOWN);
  }
}
