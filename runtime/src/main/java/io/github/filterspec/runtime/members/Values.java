package io.github.filterspec.runtime.members;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of the members that are set. Each value has the index of its member. Generated code
 * does not read the values, but passes them to the runtime.
 */
public final class Values {
  /** The placeholder for the value of a cleared member, which no value of a caller equals. */
  private enum Clearing {
    CLEARED
  }

  private final @Nullable Object[] byIndex;
  private final UnknownFields unknown;

  Values(@Nullable Object[] byIndex, UnknownFields unknown) {
    this.byIndex = byIndex;
    this.unknown = unknown;
  }

  static Values none(int members) {
    return new Values(new @Nullable Object[members], UnknownFields.NONE);
  }

  UnknownFields unknown() {
    return unknown;
  }

  /** Returns true if the member has a value or is cleared. */
  boolean has(Member<?> member) {
    return byIndex[member.index()] != null;
  }

  /** Returns true if the member is written without a value. */
  boolean isCleared(Member<?> member) {
    return byIndex[member.index()] instanceof Clearing;
  }

  /** Returns a copy in which the member is written without a value. */
  Values withCleared(Member<?> member) {
    @Nullable Object[] copy = byIndex.clone();
    copy[member.index()] = Clearing.CLEARED;
    return new Values(copy, unknown);
  }

  @SuppressWarnings("unchecked") // only a member's own codec puts a value at its index
  <T> @Nullable T get(Member<T> member) {
    return isCleared(member) ? null : (T) byIndex[member.index()];
  }

  <T> Values with(Member<T> member, @Nullable T value) {
    @Nullable Object[] copy = byIndex.clone();
    copy[member.index()] = value;
    return new Values(copy, unknown);
  }

  Values with(UnknownFields other) {
    return new Values(byIndex, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Values that
        && Arrays.equals(byIndex, that.byIndex)
        && unknown.equals(that.unknown);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(byIndex) + unknown.hashCode();
  }
}
