package io.github.filterspec.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field to sort by, and a direction. A {@code Sort} is immutable. The spec says with
 * {@code @SortedAs} how it is written.
 *
 * <pre>{@code
 * Sort.by(OrderField.CREATED).descending()
 * }</pre>
 *
 * @param <F> an enum of the fields by which the API can sort
 */
public final class Sort<F extends Enum<F>> {
  private final F field;
  private final boolean descending;

  private Sort(F field, boolean descending) {
    this.field = Objects.requireNonNull(field, "field");
    this.descending = descending;
  }

  /**
   * Returns a sort by a field in ascending order.
   *
   * @param field the field
   * @param <F> the enum of the fields
   * @return the sort
   */
  public static <F extends Enum<F>> Sort<F> by(F field) {
    return new Sort<>(field, false);
  }

  /**
   * Returns a sort by the same field in ascending order, which is the default.
   *
   * @return the sort
   */
  public Sort<F> ascending() {
    return new Sort<>(field, false);
  }

  /**
   * Returns a sort by the same field in descending order.
   *
   * @return the sort
   */
  public Sort<F> descending() {
    return new Sort<>(field, true);
  }

  /**
   * Returns the field.
   *
   * @return the constant of the enum
   */
  public F field() {
    return field;
  }

  /**
   * Returns whether the order is descending.
   *
   * @return true for the descending order, and false for the ascending order
   */
  public boolean isDescending() {
    return descending;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sort<?> that
        && field.equals(that.field)
        && descending == that.descending;
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, descending);
  }

  /** Returns the sort as text, such as {@code CREATED descending}. */
  @Override
  public String toString() {
    return field + (descending ? " descending" : " ascending");
  }
}
