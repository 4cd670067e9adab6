package io.github.filterspec.runtime.property;

import io.github.filterspec.runtime.evaluation.Explanation;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.expression.Tree;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonWritable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An expression that combines conditions on properties. An expression is immutable. Two expressions
 * of a spec are equal if they are written as the same JSON.
 *
 * @param <E> the generated expression
 */
public abstract class PropertyExpression<E extends PropertyExpression<E>> implements JsonWritable {
  private final PropertyTable<E> table;
  private final Tree<PropertyCondition> built;

  /**
   * The tree that is sent, which is computed at the first use; several threads compute the same.
   */
  private @Nullable Tree<PropertyCondition> sent;

  /**
   * Creates an expression.
   *
   * @param table the table of all properties
   * @param tree the conditions
   */
  PropertyExpression(PropertyTable<E> table, Tree<PropertyCondition> tree) {
    this.table = table;
    this.built = tree;
  }

  final PropertyTable<E> table() {
    return table;
  }

  /**
   * Creates a condition if there is a value.
   *
   * <pre>{@code
   * allOf(ifPresent(form.email(), email()::is), ifPresent(form.stages(), stage()::in))
   * }</pre>
   *
   * @param value the value, or null
   * @param condition a function that creates an expression from the value
   * @param <T> the type of the value
   * @param <E> the expression
   * @return the expression; empty if the value is null, a blank text or an empty collection
   */
  public static <T, E> Optional<E> ifPresent(
      @Nullable T value, Function<? super T, ? extends E> condition) {
    boolean nothing =
        value == null
            || (value instanceof CharSequence text && text.toString().isBlank())
            || (value instanceof Collection<?> all && all.isEmpty());
    return nothing ? Optional.empty() : Optional.of(condition.apply(value));
  }

  /**
   * Returns the expression as a tree, in the form in which it is sent. {@link Tree#fold} computes a
   * result from a tree, and {@link Tree#simplified} removes combinations that have only one part.
   *
   * @return the tree
   */
  public final Tree<PropertyCondition> tree() {
    Tree<PropertyCondition> tree = sent;
    if (tree == null) {
      tree = table.form().sent(table.type(), built);
      sent = tree;
    }
    return tree;
  }

  /** Returns the expression as it was combined. Expressions are combined further from this tree. */
  final Tree<PropertyCondition> built() {
    return built;
  }

  /**
   * Evaluates the expression for an item in memory, in three-valued logic. A condition on a
   * property without a value is unknown, unless the spec says that a missing value differs from
   * each operand.
   *
   * @param item the item
   * @param values the values that an item has for the properties of the spec
   * @param <T> the type of the items
   * @return the result
   * @throws UnsupportedOperationException if the spec does not say what an operator of this
   *     expression means, or if the expression has unknown conditions; the message names the
   *     property
   * @throws IllegalArgumentException if the values of a property are missing in {@code values}, or
   *     if a value of the item cannot be compared with the operands of a condition; the message
   *     names the property, but contains no value
   */
  public final <T> Truth evaluate(T item, PropertyValues<T> values) {
    requireEvaluable(values);
    return truth(item, values);
  }

  /**
   * Evaluates the expression for an item in memory. Use {@link #evaluate} to distinguish an item
   * that does not match from an item without the values that decide.
   *
   * @param item the item
   * @param values the values that an item has for the properties of the spec
   * @param <T> the type of the items
   * @return true if the result of {@link #evaluate} is true; false if the result is false or
   *     unknown
   * @throws UnsupportedOperationException for the same reasons as {@link #evaluate}
   * @throws IllegalArgumentException for the same reasons as {@link #evaluate}
   */
  public final <T> boolean matches(T item, PropertyValues<T> values) {
    return evaluate(item, values) == Truth.TRUE;
  }

  /**
   * Returns the expression as a predicate, which is true for the items that match.
   *
   * @param values the values that an item has for the properties of the spec
   * @param <T> the type of the items
   * @return the predicate; it throws an {@code IllegalArgumentException} if a value of the item
   *     cannot be compared with the operands of a condition
   * @throws UnsupportedOperationException for the same reasons as {@link #evaluate}
   * @throws IllegalArgumentException if the values of a property are missing in {@code values}
   */
  public final <T> Predicate<T> asPredicate(PropertyValues<T> values) {
    requireEvaluable(values);
    return item -> truth(item, values) == Truth.TRUE;
  }

  /**
   * Evaluates each part of the expression for an item in memory. Use the result to find out why an
   * item matches, or why it does not match.
   *
   * @param item the item
   * @param values the values that an item has for the properties of the spec
   * @param <T> the type of the items
   * @return the result of the expression and of each part
   * @throws UnsupportedOperationException for the same reasons as {@link #evaluate}
   * @throws IllegalArgumentException for the same reasons as {@link #evaluate}
   */
  public final <T> Explanation explain(T item, PropertyValues<T> values) {
    requireEvaluable(values);
    return tree()
        .simplified()
        .fold(
            condition -> Explanation.of(condition.evaluate(item, values), condition.describe()),
            Explanation::all,
            Explanation::any,
            Explanation::not);
  }

  private void requireEvaluable(PropertyValues<?> values) {
    tree().conditions().forEach(condition -> condition.requireEvaluable(values));
  }

  private <T> Truth truth(T item, PropertyValues<T> values) {
    return tree()
        .fold(condition -> condition.evaluate(item, values), Truth::all, Truth::any, Truth::not);
  }

  /**
   * Returns the unknown conditions. An unknown condition is in the JSON of the expression, but the
   * spec does not declare its property or its operator. Unknown conditions are written back.
   *
   * @return the names of the properties and operators, such as {@code email SOUNDS_LIKE}, in
   *     alphabetical order
   */
  public final Set<String> unknownConditions() {
    Set<String> unknown = new TreeSet<>();
    tree().conditions().stream()
        .filter(PropertyCondition::isUnknown)
        .forEach(condition -> unknown.add(condition.property()));
    return unknown;
  }

  /**
   * Describes the expression as text for people, such as {@code (created at is at least
   * 2026-06-01T00:00:00Z and phone is known) or email is "ada@acme.com"}. A text is in quotation
   * marks. Each AND or OR that is a part of another one is in parentheses, and so is the part of a
   * NOT.
   *
   * @return one line of text, without the control characters and invisible characters of values
   */
  public final String describe() {
    return tree().describe(PropertyCondition::describe);
  }

  @Override
  public final void writeTo(JsonSink sink) {
    table.form().write(tree(), sink);
  }

  /**
   * Returns the AND of the given expressions.
   *
   * @param table the table of all properties
   * @param expressions one or more expressions
   * @param <E> the generated expression
   * @return the AND of the expressions
   * @throws IllegalArgumentException if there are no expressions
   */
  protected static <E extends PropertyExpression<E>> E allOf(
      PropertyTable<E> table, Collection<E> expressions) {
    return table.allOf(trees(table, "allOf", expressions));
  }

  /**
   * Returns the OR of the given expressions.
   *
   * @param table the table of all properties
   * @param expressions one or more expressions
   * @param <E> the generated expression
   * @return the OR of the expressions
   * @throws IllegalArgumentException if there are no expressions
   */
  protected static <E extends PropertyExpression<E>> E anyOf(
      PropertyTable<E> table, Collection<E> expressions) {
    return table.anyOf(trees(table, "anyOf", expressions));
  }

  /**
   * Returns the AND of the given expressions.
   *
   * @param table the table of all properties
   * @param first the first expression
   * @param more the other expressions
   * @param <E> the generated expression
   * @return the AND of the expressions
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected static <E extends PropertyExpression<E>> E allOf(
      PropertyTable<E> table, E first, E... more) {
    return allOf(table, PropertyConditions.listed(first, more));
  }

  /**
   * Returns the OR of the given expressions.
   *
   * @param table the table of all properties
   * @param first the first expression
   * @param more the other expressions
   * @param <E> the generated expression
   * @return the OR of the expressions
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected static <E extends PropertyExpression<E>> E anyOf(
      PropertyTable<E> table, E first, E... more) {
    return anyOf(table, PropertyConditions.listed(first, more));
  }

  /**
   * Returns the AND of the expressions that are present.
   *
   * @param table the table of all properties
   * @param first the first expression
   * @param more the other expressions
   * @param <E> the generated expression
   * @return the AND of the expressions; empty if no expression is present
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected static <E extends PropertyExpression<E>> Optional<E> allOf(
      PropertyTable<E> table, Optional<E> first, Optional<E>... more) {
    return ifPresent(present(first, more), present -> allOf(table, present));
  }

  /**
   * Returns the OR of the expressions that are present.
   *
   * @param table the table of all properties
   * @param first the first expression
   * @param more the other expressions
   * @param <E> the generated expression
   * @return the OR of the expressions; empty if no expression is present
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected static <E extends PropertyExpression<E>> Optional<E> anyOf(
      PropertyTable<E> table, Optional<E> first, Optional<E>... more) {
    return ifPresent(present(first, more), present -> anyOf(table, present));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static <E> List<E> present(Optional<E> first, Optional<E>... more) {
    return PropertyConditions.listed(first, more).stream().flatMap(Optional::stream).toList();
  }

  static <E extends PropertyExpression<E>> List<Tree<PropertyCondition>> trees(
      PropertyTable<E> table, String method, Collection<E> expressions) {
    List<Tree<PropertyCondition>> trees = new ArrayList<>();
    for (E expression : present(table, method, expressions)) {
      trees.add(present(table, method, expression).built());
    }
    if (trees.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: %s was called without expressions. Pass at least one expression."
              .formatted(table.type(), method));
    }
    return trees;
  }

  private static <T> T present(PropertyTable<?> table, String method, @Nullable T value) {
    return Objects.requireNonNull(
        value,
        () ->
            "%s: null was passed to %s. Remove the null argument.".formatted(table.type(), method));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof PropertyExpression<?> that
        && getClass() == that.getClass()
        && tree().equals(that.tree());
  }

  @Override
  public final int hashCode() {
    return tree().hashCode();
  }

  /** Returns this expression as JSON. */
  @Override
  public final String toString() {
    return toJson();
  }
}
