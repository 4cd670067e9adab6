package io.github.filterspec.runtime.members;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of the members that are set. Each value has the index of its member. Generated code
 * does not read the values, but passes them to the runtime.
 */
public final class Values {
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

  boolean has(Member<?> member) {
    return byIndex[member.index()] != null;
  }

  @SuppressWarnings("unchecked") // only a member's own codec puts a value at its index
  <T> @Nullable T get(Member<T> member) {
    return (T) byIndex[member.index()];
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
