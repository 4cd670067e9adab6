package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.GivenElements;
import io.github.filterspec.runtime.codec.ListedSet;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.codec.ValueChecks;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.text.JavaName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One type of conditions. All conditions of the same type have the same tag and the same kind of
 * operand.
 *
 * @param <R> the generated record
 * @param <T> the Java type of the operand
 */
public final class ConditionType<R, T> {
  private final String name;
  private final String tag;
  private final ValueChecks checks;
  private final Codec<T> codec;
  private final Operand<T> operand;
  private final Function<@Nullable T, R> create;
  private final Function<R, @Nullable T> get;

  ConditionType(
      String name,
      String tag,
      Codec<T> codec,
      Operand<T> operand,
      Function<@Nullable T, R> create,
      Function<R, @Nullable T> get) {
    this.name = name;
    this.tag = tag;
    this.checks = ValueChecks.ofCondition(name);
    this.codec = codec;
    this.operand = operand;
    this.create = create;
    this.get = get;
  }

  /**
   * Checks the operand of a condition, and returns the canonical form of the operand.
   *
   * @param value any value
   * @return an equal immutable value
   * @throws NullPointerException if the value is null or contains null; the exception message
   *     contains the name of the condition type
   * @throws IllegalArgumentException if the value cannot be written, or if a condition with the
   *     value would select nothing or everything; the exception message contains the name of the
   *     condition type
   */
  public T checked(@Nullable T value) {
    return checks.checked(checks.present(value), codec);
  }

  /**
   * Checks an optional operand, and returns the canonical form of the operand. An empty collection
   * is written as an empty array, and an empty map is written as an empty object.
   *
   * @param value the operand, or null if the condition has no operand
   * @return an immutable value that is equal to the given operand; null if the condition has no
   *     operand
   * @throws NullPointerException if the value contains null; the exception message contains the
   *     name of the condition type
   * @throws IllegalArgumentException if the value cannot be written; the exception message contains
   *     the name of the condition type
   */
  public @Nullable T checkedIfPresent(@Nullable T value) {
    if (value == null) {
      return null;
    }
    return isNothing(value) ? codec.canonical(value) : checked(value);
  }

  /**
   * Returns the given elements as a set.
   *
   * @param values the elements
   * @param <X> the type of the elements
   * @return a set that contains the given elements
   * @throws NullPointerException if the collection is null; the exception message contains the name
   *     of the condition type
   */
  public <X> Set<X> set(Collection<X> values) {
    return ListedSet.given(checks.present(values));
  }

  /**
   * Returns the given elements as a set.
   *
   * @param first the first element
   * @param more the other elements
   * @param <X> the type of the elements
   * @return a set that contains the given elements
   */
  public <X> Set<X> set(X first, X[] more) {
    return set(GivenElements.listed(first, more));
  }

  /**
   * Returns the given elements as a list.
   *
   * @param first the first element
   * @param more the other elements
   * @param <X> the type of the elements
   * @return a list that contains the given elements
   */
  public <X> List<X> list(X first, X[] more) {
    return list(GivenElements.listed(first, more));
  }

  /**
   * Returns the given elements as a list.
   *
   * @param values the elements
   * @param <X> the type of the elements
   * @return a list that contains the given elements
   * @throws NullPointerException if the collection is null; the exception message contains the name
   *     of the condition type
   */
  public <X> List<X> list(Collection<X> values) {
    return new ArrayList<>(checks.present(values));
  }

  String tag() {
    return tag;
  }

  void write(R condition, JsonSink sink) {
    operand.write(get.apply(condition), sink);
  }

  /** Reads a condition from a JSON object from which the tag was removed. */
  R read(ObjectNode rest) throws UnreadableValueException {
    T value = operand.read(rest);
    try {
      return create.apply(value);
    } catch (IllegalArgumentException e) {
      throw new UnreadableValueException("is not allowed in this condition");
    }
  }

  String describe(R condition) {
    T value = get.apply(condition);
    String words = JavaName.words(name);
    if (value == null) {
      return words;
    }
    return words + " " + (isNothing(value) ? "is empty" : codec.predicate(value));
  }

  private static boolean isNothing(Object value) {
    return (value instanceof Collection<?> all && all.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }
}
