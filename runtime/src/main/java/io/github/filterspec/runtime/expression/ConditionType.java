package io.github.filterspec.runtime.expression;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.filterspec.runtime.codec.Codec;
import io.github.filterspec.runtime.codec.ListedSet;
import io.github.filterspec.runtime.codec.UnfitException;
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
 * One type of conditions: its tag, and how its operand is written.
 *
 * @param <R> the generated record
 * @param <T> the type of its operand
 */
public final class ConditionType<R, T> {
  private final String name;
  private final String tag;
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
    this.codec = codec;
    this.operand = operand;
    this.create = create;
    this.get = get;
  }

  /**
   * An operand in its canonical form.
   *
   * @param value any value
   * @return an equal value that nobody can change
   * @throws NullPointerException if it is null, or holds null; names the condition
   * @throws IllegalArgumentException if the condition would select nothing or everything, or cannot
   *     be written; names the condition
   */
  public T checked(@Nullable T value) {
    T present = present(value);
    try {
      String flaw = codec.flawOfParts(present);
      if (flaw != null) {
        throw new IllegalArgumentException(
            "%s: the value %s; correct it, or leave the condition out".formatted(name, flaw));
      }
    } catch (NullPointerException e) {
      throw new NullPointerException("%s: %s is null; take it out".formatted(name, e.getMessage()));
    }
    return codec.canonical(present);
  }

  /**
   * An optional operand in its canonical form.
   *
   * @param value any value; an empty collection or map, which is written as such; or null for none
   * @return an equal value that nobody can change, or null
   * @throws NullPointerException if it holds null; names the condition
   * @throws IllegalArgumentException if it cannot be written; names the condition
   */
  public @Nullable T checkedIfPresent(@Nullable T value) {
    if (value == null) {
      return null;
    }
    return isNothing(value) ? codec.canonical(value) : checked(value);
  }

  /**
   * What was passed as the elements of a set.
   *
   * @param values the elements
   * @param <X> their type
   * @return a set of them
   * @throws NullPointerException if they are null; names the condition
   */
  public <X> Set<X> set(Collection<X> values) {
    return ListedSet.given(present(values));
  }

  /**
   * What was passed as the elements of a list.
   *
   * @param values the elements
   * @param <X> their type
   * @return a list of them
   * @throws NullPointerException if they are null; names the condition
   */
  public <X> List<X> list(Collection<X> values) {
    return new ArrayList<>(present(values));
  }

  private <X> X present(@Nullable X value) {
    if (value == null) {
      throw new NullPointerException(name + ": null was passed; leave the condition out");
    }
    return value;
  }

  String tag() {
    return tag;
  }

  void write(R condition, JsonSink sink) {
    operand.write(get.apply(condition), sink);
  }

  /** Reads a condition without its tag. */
  R read(ObjectNode rest) throws UnfitException {
    T value = operand.read(rest);
    try {
      return create.apply(value);
    } catch (IllegalArgumentException e) {
      throw new UnfitException("is refused by its spec");
    }
  }

  String inWords(R condition) {
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
