package io.github.filterspec.runtime.property;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.filterspec.runtime.evaluation.ItemValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values that an item has for the properties of a spec. An expression needs these values to
 * decide in memory if an item matches. The values are immutable, so the methods return a changed
 * copy.
 *
 * <pre>{@code
 * static final PropertyValues<Contact> VALUES =
 *     PropertyValues.of(Contact.class)
 *         .with(email(), Contact::email)
 *         .with(createdAt(), Contact::createdAt)
 *         .others((contact, name) -> contact.custom().get(name));
 *
 * contacts.stream().filter(filter.asPredicate(VALUES))
 * }</pre>
 *
 * <p>A function returns the value of the property: an object of the type of the operands, a
 * collection if the property has several values, or an {@code Optional}. The property has no value
 * if the function returns null, an empty {@code Optional}, or JSON null. An empty collection is
 * known to contain no value, so {@code contains} is false and not unknown. Numbers of different
 * types can be compared. A function can also return the value as the API writes it: a text, a
 * number, a boolean, or a {@link JsonNode}. For an item that is a {@code JsonNode}, the following
 * values are enough:
 *
 * <pre>{@code
 * PropertyValues.of(JsonNode.class).others((contact, name) -> contact.path("properties").path(name))
 * }</pre>
 *
 * @param <T> the type of the items
 */
public final class PropertyValues<T> {
  private final Map<String, Function<? super T, ?>> declared;
  private final @Nullable BiFunction<? super T, String, ?> others;

  private PropertyValues(
      Map<String, Function<? super T, ?>> declared,
      @Nullable BiFunction<? super T, String, ?> others) {
    this.declared = declared;
    this.others = others;
  }

  /**
   * Returns values without properties.
   *
   * @param type the type of the items
   * @param <T> the type of the items
   * @return the values
   */
  @SuppressWarnings("unused") // the argument gives the type of the items to the compiler
  public static <T> PropertyValues<T> of(Class<T> type) {
    return new PropertyValues<>(Map.of(), null);
  }

  /**
   * Adds the values of one property.
   *
   * @param property the property, such as {@code email()}
   * @param value a function that returns the value that an item has for the property
   * @return the copy
   */
  public PropertyValues<T> with(
      PropertyConditions<?> property, Function<? super T, ? extends @Nullable Object> value) {
    Map<String, Function<? super T, ?>> copy = new HashMap<>(declared);
    copy.put(property.propertyName(), value);
    return new PropertyValues<>(copy, others);
  }

  /**
   * Sets the values of all properties that are not added by {@link #with}.
   *
   * @param value a function that returns the value that an item has for a property; the second
   *     argument is the name that the API has for the property
   * @return the copy
   */
  public PropertyValues<T> others(BiFunction<? super T, String, ? extends @Nullable Object> value) {
    return new PropertyValues<>(declared, value);
  }

  /** Returns true if the values of a property are known. */
  boolean has(PropertyName property) {
    return others != null || declared.containsKey(property.wire());
  }

  /** Returns the values that an item has for a property. */
  ItemValues of(T item, PropertyName property) {
    Function<? super T, ?> function = declared.get(property.wire());
    return ItemValues.of(
        function == null
            ? Objects.requireNonNull(others).apply(item, property.wire())
            : function.apply(item));
  }
}
