package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.codec.GivenElements;
import io.github.filterspec.runtime.codec.ListedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A builder of generated values of a spec. A setter throws an exception for a value that would not
 * work as a filter, such as an empty collection. One builder can build several values.
 *
 * @param <V> the generated value
 * @param <B> the type of the generated builder itself
 */
public abstract class SpecBuilder<V extends SpecValue<V>, B extends SpecBuilder<V, B>> {
  // Fields, because a method could have the same name as a generated setter.
  final SpecTable table;
  Values values;

  final Function<Values, V> create;

  /**
   * Creates a builder in which no member is set.
   *
   * @param table the members
   * @param create a function that creates a generated value from the values of its members
   */
  protected SpecBuilder(SpecTable table, Function<Values, V> create) {
    this.table = table;
    this.create = create;
    this.values = table.nothing();
  }

  /**
   * Clears a member.
   *
   * @param member the member
   * @return this builder
   */
  protected final B clear(Member<?> member) {
    return put(member, null);
  }

  /**
   * Clears a member at the API: the member is written without a value.
   *
   * @param member the member
   * @return this builder
   */
  protected final B setCleared(Member<?> member) {
    values = values.withCleared(member);
    return self(this);
  }

  /**
   * Returns the values of the members that are set. The method is static, because a generated
   * builder can have a method with any name.
   */
  static Values valuesOf(SpecBuilder<?, ?> builder) {
    return builder.values;
  }

  /**
   * Builds the value.
   *
   * @return an immutable value
   * @throws IllegalStateException if a required member is not set
   */
  public V build() {
    List<Member<?>> missing = table.members().missing(values);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "%s: the required members %s are not set. Set these members before you build the value."
              .formatted(table.type(), missing));
    }
    return create.apply(values);
  }

  /**
   * Copies the values of all members, except the page, from a generated value.
   *
   * @param value a generated value of the type that this builder builds
   * @return this builder
   */
  protected B from(V value) {
    values = table.members().identity(value.values);
    return self(this);
  }

  /**
   * Copies all members that are set in a stored filter.
   *
   * @param stored the stored filter; the spec of this builder must extend the spec of the stored
   *     filter
   * @return this builder
   * @throws IllegalArgumentException if the filter has unknown keys, or if the builder's spec does
   *     not allow a value of the filter
   */
  protected final B copy(SpecValue<?> stored) {
    values = new StoredFilter(stored).copyInto(table, values);
    return self(this);
  }

  /**
   * Sets a member.
   *
   * @param member the member
   * @param value the value
   * @param <T> the Java type of the member's values
   * @return this builder
   */
  protected final <T> B set(Member<T> member, T value) {
    T present = member.checks().present(value);
    if (present.equals(member.whenUnset())) {
      return put(member, null);
    }
    T checked = member.checked(present);
    return put(member, member.isDefault(checked) ? null : checked);
  }

  private <T> B put(Member<T> member, @Nullable T value) {
    values = table.members().with(values, member, value);
    return self(this);
  }

  /**
   * Sets a member if the value is not null and not empty. If the value is null or empty, the
   * builder does not change.
   *
   * @param member the member
   * @param value the value, which can be null or empty
   * @param <T> the Java type of the member's values
   * @return this builder
   */
  protected final <T> B setIfPresent(Member<T> member, @Nullable T value) {
    return value == null || member.checks().isEmpty(value, member.codec())
        ? self(this)
        : set(member, value);
  }

  /**
   * Adds a parameter whose name is given by the caller. If the name is already set, the new value
   * replaces the old value.
   *
   * @param member the member
   * @param name the name
   * @param value the value
   * @param <T> the Java type of the value
   * @return this builder
   */
  protected final <T> B setNamed(Member<Map<String, T>> member, String name, T value) {
    CustomNames<T> names = namesOf(member);
    String problem = names.problem(member.checks().present(name));
    if (problem != null) {
      throw new IllegalArgumentException(
          "%s: the name %s. Pass another name.".formatted(member, problem));
    }
    Map<String, T> all = new HashMap<>(Objects.requireNonNullElse(values.get(member), Map.of()));
    all.put(name, member.checks().checked(member.checks().present(value), names.values()));
    return set(member, all);
  }

  /**
   * Adds a parameter whose name is given by the caller, if the value is not null and not empty. If
   * the value is null or empty, the builder does not change.
   *
   * @param member the member
   * @param name the name
   * @param value the value, which can be null or empty
   * @param <T> the Java type of the value
   * @return this builder
   */
  protected final <T> B setNamedIfPresent(
      Member<Map<String, T>> member, String name, @Nullable T value) {
    return value == null || member.checks().isEmpty(value, namesOf(member).values())
        ? self(this)
        : setNamed(member, name, value);
  }

  @SuppressWarnings("unchecked") // the table gives the member and its names the same type
  private static <T> CustomNames<T> namesOf(Member<Map<String, T>> member) {
    return (CustomNames<T>) Objects.requireNonNull(member.customNames(), member.name());
  }

  /**
   * Switches a flag on.
   *
   * @param flag the flag
   * @return this builder
   */
  protected final B on(Member<Boolean> flag) {
    return put(flag, true);
  }

  /**
   * Switches a flag on if the second argument is true. If the argument is false, the builder does
   * not change.
   *
   * @param flag the flag
   * @param on true to switch the flag on
   * @return this builder
   */
  protected final B onIf(Member<Boolean> flag, boolean on) {
    return on ? on(flag) : self(this);
  }

  /**
   * Sets a member whose Java type is {@code Set}.
   *
   * @param member the member
   * @param elements the elements
   * @param <E> the type of the elements
   * @return this builder
   */
  protected final <E> B setAll(Member<Set<E>> member, Collection<? extends E> elements) {
    return set(member, ListedSet.given(member.checks().present(elements)));
  }

  /**
   * Sets a member whose Java type is {@code Set}.
   *
   * @param member the member
   * @param first the first element
   * @param more the other elements
   * @param <E> the type of the elements
   * @return this builder
   */
  protected final <E> B setAll(Member<Set<E>> member, E first, E[] more) {
    return setAll(member, GivenElements.listed(first, more));
  }

  /**
   * Sets a member whose Java type is {@code List}.
   *
   * @param member the member
   * @param first the first element
   * @param more the other elements
   * @param <E> the type of the elements
   * @return this builder
   */
  protected final <E> B listAll(Member<List<E>> member, E first, E[] more) {
    return listAll(member, GivenElements.listed(first, more));
  }

  /**
   * Sets a member whose Java type is {@code List}.
   *
   * @param member the member
   * @param elements the elements
   * @param <E> the type of the elements
   * @return this builder
   */
  protected final <E> B listAll(Member<List<E>> member, Collection<? extends E> elements) {
    return set(member, new ArrayList<>(member.checks().present(elements)));
  }

  /**
   * Sets a member whose Java type is {@code Set}, if the given collection has elements. If the
   * given collection is null or empty, the builder does not change.
   *
   * @param member the member
   * @param elements the elements, or null
   * @param <E> the type of the elements
   * @return this builder
   */
  protected final <E> B setAllIfPresent(
      Member<Set<E>> member, @Nullable Collection<? extends E> elements) {
    return elements == null || elements.isEmpty() ? self(this) : setAll(member, elements);
  }

  /**
   * Sets a member whose Java type is {@code List}, if the given collection has elements. If the
   * given collection is null or empty, the builder does not change.
   *
   * @param member the member
   * @param elements the elements, or null
   * @param <E> the type of the elements
   * @return this builder
   */
  protected final <E> B listAllIfPresent(
      Member<List<E>> member, @Nullable Collection<? extends E> elements) {
    return elements == null || elements.isEmpty() ? self(this) : listAll(member, elements);
  }

  @SuppressWarnings("unchecked") // B is the class of the builder
  static <B extends SpecBuilder<?, B>> B self(SpecBuilder<?, B> builder) {
    return (B) builder;
  }
}
