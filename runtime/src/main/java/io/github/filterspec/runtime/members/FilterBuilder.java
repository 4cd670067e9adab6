package io.github.filterspec.runtime.members;

import java.util.function.Function;

/**
 * A builder of something that selects: it refuses to select everything, unless that is meant.
 *
 * @param <V> the generated value
 * @param <B> the generated builder itself
 */
public abstract class FilterBuilder<V extends SpecValue<V>, B extends FilterBuilder<V, B>>
    extends SpecBuilder<V, B> {
  private boolean matchAll;

  /**
   * A builder with nothing set.
   *
   * @param table the members
   * @param create makes the value
   */
  protected FilterBuilder(SpecTable table, Function<Values, V> create) {
    super(table, create);
  }

  /**
   * Says that a value with nothing set, which matches everybody, is meant.
   *
   * @return this builder
   */
  public B matchAll() {
    matchAll = true;
    return self(this);
  }

  /**
   * The value with what is set so far.
   *
   * @return an immutable value
   * @throws IllegalStateException if nothing is set and {@link #matchAll()} was not called: it
   *     would match everybody; or if something that must be set is not
   */
  @Override
  public V build() {
    if (!matchAll && table.isNothingSet(values)) {
      throw new IllegalStateException(
          table.type()
              + ": nothing is set, so it would match everybody; set a filter, or call matchAll() if"
              + " everybody is meant");
    }
    return super.build();
  }

  /**
   * The value with what is set so far, everybody if that is nothing.
   *
   * @return an immutable value
   */
  public V buildOrMatchAll() {
    return super.build();
  }

  @Override
  protected final B from(V value) {
    super.from(value);
    matchAll = table.isNothingSet(values);
    return self(this);
  }
}
