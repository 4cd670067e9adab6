package io.github.filterspec.runtime.expression;

import io.github.filterspec.runtime.codec.GivenElements;
import io.github.filterspec.runtime.evaluation.Explanation;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonWritable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The base class of generated expressions. An expression combines conditions with AND and OR. An
 * expression is immutable, and always has the normal form that its API requires.
 *
 * <p>The normal form has two levels, either an OR of ANDs or an AND of ORs. In the normal form, no
 * group is repeated, and no condition is repeated in a group. The normal form leaves out a group
 * that contains all conditions of another group. Two expressions are equal if their normal forms
 * are equal. Equal expressions are written as the same bytes.
 *
 * @param <C> the generated condition
 * @param <E> the generated expression class, which extends {@code Expression}
 */
public abstract class Expression<C extends Condition, E extends Expression<C, E>>
    implements JsonWritable {
  private final ConditionTable<C, E> table;
  private final Tree<C> tree;

  /**
   * Creates an expression from groups.
   *
   * @param table the types of the spec's conditions
   * @param groups the groups of the normal form
   */
  protected Expression(ConditionTable<C, E> table, List<List<C>> groups) {
    this.table = table;
    this.tree = table.form().tree(groups);
  }

  /**
   * Returns the AND of this expression and another expression. If the spec limits the number of
   * groups, the limit is checked later, when the expression is set in a query. An expression that
   * was read from JSON can have a group without conditions, but the meaning of a group without
   * conditions is not documented.
   *
   * @param other another expression
   * @return the AND of the two expressions, in the normal form
   * @throws IllegalArgumentException if the result has more than 100,000 groups, or if one of the
   *     two expressions has a group without conditions
   */
  public final E and(E other) {
    return new Combination<>(table).allOf("and", withThis(other));
  }

  /**
   * Returns the OR of this expression and another expression. If the spec limits the number of
   * groups, the limit is checked later, when the expression is set in a query.
   *
   * @param other another expression
   * @return the OR of the two expressions, in the normal form
   * @throws IllegalArgumentException if the result has more than 100,000 groups
   */
  public final E or(E other) {
    return new Combination<>(table).anyOf("or", withThis(other));
  }

  @SuppressWarnings("unchecked") // E is the class of this expression
  private List<E> withThis(E other) {
    return Arrays.asList((E) this, other);
  }

  /**
   * Returns the groups of conditions. In an OR of ANDs, the expression is true if all conditions of
   * at least one group are true. In an AND of ORs, the expression is true if at least one condition
   * of every group is true.
   *
   * @return the groups as unmodifiable lists, in canonical order
   */
  public final List<List<C>> groups() {
    return table.form().groups(tree);
  }

  /**
   * Computes a result for each condition, and combines the results into one result for the whole
   * expression.
   *
   * @param condition a function that computes the result of a condition
   * @param all a function that computes the result of an AND from the results of its parts
   * @param any a function that computes the result of an OR from the results of its parts
   * @param <R> the type of the results that the given functions return
   * @return the result of the whole expression
   */
  public final <R> R fold(
      Function<? super C, ? extends R> condition,
      Function<? super List<R>, R> all,
      Function<? super List<R>, R> any) {
    return tree.fold(condition, all, any, Expression::withoutNegation);
  }

  private static <R> R withoutNegation(R part) {
    throw new AssertionError(
        "An expression with two levels cannot have a negation, but it has one of " + part);
  }

  /**
   * Returns the tags of the unknown conditions. An unknown condition is in the JSON of the
   * expression, but the spec does not declare the condition. Unknown conditions are written back
   * unchanged.
   *
   * @return the tags in alphabetical order
   */
  public final Set<String> unknownConditions() {
    Set<String> tags = new TreeSet<>();
    for (C condition : tree.conditions()) {
      if (condition instanceof UnknownJson raw) {
        tags.add(table.tagOf(raw));
      }
    }
    return tags;
  }

  /**
   * Returns the expression as a tree, in the form in which it is sent. {@link Tree#fold} computes a
   * result from a tree, and {@link Tree#simplified} removes combinations that have only one part.
   *
   * @return the tree
   */
  public final Tree<C> tree() {
    return tree;
  }

  /**
   * Evaluates the expression for an item in memory, in three-valued logic. Only the caller knows
   * what a condition means:
   *
   * <pre>{@code
   * filter.evaluate(condition ->
   *     condition instanceof EmailDomainCondition domain
   *         ? Truth.of(domain.emailDomain().contains(contact.emailDomain()))
   *         : Truth.UNKNOWN)
   * }</pre>
   *
   * @param condition a function that evaluates one condition, also an unknown condition
   * @return the result
   * @throws UnsupportedOperationException if a group has no conditions, because the meaning of such
   *     a group is not documented
   */
  public final Truth evaluate(Function<? super C, Truth> condition) {
    requireConditions();
    return tree.fold(condition, Truth::all, Truth::any, Truth::not);
  }

  /**
   * Evaluates each part of the expression for an item in memory.
   *
   * @param condition a function that evaluates one condition, also an unknown condition
   * @return the result of the expression and of each part
   * @throws UnsupportedOperationException if a group has no conditions
   */
  public final Explanation explain(Function<? super C, Truth> condition) {
    requireConditions();
    return tree.simplified()
        .fold(
            each -> Explanation.of(condition.apply(each), each.describe()),
            Explanation::all,
            Explanation::any,
            Explanation::not);
  }

  private void requireConditions() {
    if (groups().stream().anyMatch(List::isEmpty)) {
      throw new UnsupportedOperationException(
          "A group of the expression has no conditions, so the expression cannot be evaluated in memory.");
    }
  }

  /**
   * Describes the expression as text for people, such as {@code (email domain is "acme.com" and
   * last contacted since 2026-06-01T00:00:00Z) or name is "Ada"}. A text is in quotation marks.
   * Each AND that is a part of an OR is in parentheses, and each OR that is a part of an AND.
   *
   * @return one line of text, without the control characters and invisible characters of values
   */
  public final String describe() {
    return tree.describe(Condition::describe);
  }

  @Override
  public final void writeTo(JsonSink sink) {
    new ExpressionWriter(table.form(), sink).write(tree);
  }

  /**
   * Returns the AND of the given expressions.
   *
   * @param table the types of the spec's conditions
   * @param expressions one or more expressions
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return the AND of the expressions, in the normal form
   * @throws IllegalArgumentException if there are no expressions, or if the result has more than
   *     100,000 groups
   */
  protected static <C extends Condition, E extends Expression<C, E>> E allOf(
      ConditionTable<C, E> table, Collection<E> expressions) {
    return new Combination<>(table).allOf("allOf", expressions);
  }

  /**
   * Returns the AND of the given expressions.
   *
   * @param table the types of the spec's conditions
   * @param first the first expression
   * @param more the other expressions
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return the AND of the expressions, in the normal form
   * @throws IllegalArgumentException if the result has more than 100,000 groups
   */
  protected static <C extends Condition, E extends Expression<C, E>> E allOf(
      ConditionTable<C, E> table, E first, E[] more) {
    return allOf(table, GivenElements.listed(first, more));
  }

  /**
   * Returns the OR of the given expressions.
   *
   * @param table the types of the spec's conditions
   * @param first the first expression
   * @param more the other expressions
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return the OR of the expressions, in the normal form
   * @throws IllegalArgumentException if the result has more than 100,000 groups
   */
  protected static <C extends Condition, E extends Expression<C, E>> E anyOf(
      ConditionTable<C, E> table, E first, E[] more) {
    return anyOf(table, GivenElements.listed(first, more));
  }

  /**
   * Returns the OR of the given expressions.
   *
   * @param table the types of the spec's conditions
   * @param expressions one or more expressions
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return the OR of the expressions, in the normal form
   * @throws IllegalArgumentException if there are no expressions, or if the result has more than
   *     100,000 groups
   */
  protected static <C extends Condition, E extends Expression<C, E>> E anyOf(
      ConditionTable<C, E> table, Collection<E> expressions) {
    return new Combination<>(table).anyOf("anyOf", expressions);
  }

  /**
   * Returns a text for an error message if the expression has more groups than the spec allows, or
   * null if the number of groups is allowed.
   */
  final @Nullable String exceededLimit() {
    int groups = tree.parts().size();
    int most = table.form().maxGroups();
    return groups <= most
        ? null
        : "has %d groups, but the spec allows at most %d".formatted(groups, most);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Expression<?, ?> that
        && getClass() == that.getClass()
        && tree.equals(that.tree);
  }

  @Override
  public final int hashCode() {
    return tree.hashCode();
  }

  /** Returns this expression as JSON. */
  @Override
  public final String toString() {
    return toJson();
  }
}
