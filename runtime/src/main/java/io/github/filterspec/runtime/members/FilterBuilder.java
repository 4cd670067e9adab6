package io.github.filterspec.runtime.members;

import java.util.function.Function;

/**
 * A builder of a generated value that has filters. If no filter is set and {@link #matchAll()} was
 * not called, the method {@link #build()} throws an exception.
 *
 * @param <V> the generated value
 * @param <B> the type of the generated builder itself
 */
public abstract class FilterBuilder<V extends SpecValue<V>, B extends FilterBuilder<V, B>>
    extends SpecBuilder<V, B> {
  private boolean matchAll;

  /**
   * Creates a builder in which no member is set.
   *
   * @param table the members
   * @param create a function that creates a generated value from the values of its members
   */
  protected FilterBuilder(SpecTable table, Function<Values, V> create) {
    super(table, create);
  }

  /**
   * Lets the method {@link #build()} build a value in which no filter is set. A value in which no
   * filter is set matches all items.
   *
   * @return this builder
   */
  public B matchAll() {
    matchAll = true;
    return self(this);
  }

  /**
   * Builds the value.
   *
   * @return an immutable value
   * @throws IllegalStateException if a required member is not set, or if no filter is set and
   *     {@link #matchAll()} was not called, because a value in which no filter is set would match
   *     all items
   */
  @Override
  public V build() {
    if (!matchAll && table.members().isNothingSet(values)) {
      throw new IllegalStateException(
          table.type()
              + ": no filter is set, so all items would match. Set a filter, or call matchAll() to"
              + " match all items.");
    }
    return super.build();
  }

  /**
   * Builds the value. A value in which no filter is set matches all items.
   *
   * @return an immutable value
   */
  public V buildOrMatchAll() {
    return super.build();
  }

  @Override
  protected final B from(V value) {
    super.from(value);
    matchAll = table.members().isNothingSet(values);
    return self(this);
  }
}
