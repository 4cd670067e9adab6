package io.github.filterspec.runtime.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An immutable expression of conditions in the two-level normal form of its API: what generated
 * expressions have in common.
 *
 * <p>However an expression is put together, it is brought into that form at once: AND is
 * distributed over OR (or the other way round), conditions and groups that stand there twice are
 * written once, and a group that another one absorbs is left out. Two expressions are equal if that
 * leaves the same; they are then written as the same bytes.
 *
 * @param <C> the generated condition
 * @param <E> the generated expression itself
 */
public abstract class Expression<C extends Condition, E extends Expression<C, E>>
    implements JsonWritable {
  private final ConditionTable<C, E> table;
  private final List<List<C>> groups;

  /**
   * An expression.
   *
   * @param table its conditions
   * @param groups groups in the normal form
   */
  protected Expression(ConditionTable<C, E> table, List<List<C>> groups) {
    this.table = table;
    this.groups = groups;
  }

  /**
   * What satisfies both expressions.
   *
   * @param other another expression
   * @return the conjunction in the normal form
   * @throws IllegalArgumentException if that would have more groups than the spec allows, 1,000
   *     unless it says otherwise
   */
  public final E and(E other) {
    return combined(groups, present(other), table.form().orOfAnds());
  }

  /**
   * What satisfies at least one of the two expressions.
   *
   * @param other another expression
   * @return the disjunction in the normal form
   * @throws IllegalArgumentException if that would have more groups than the spec allows, 1,000
   *     unless it says otherwise
   */
  public final E or(E other) {
    return combined(groups, present(other), !table.form().orOfAnds());
  }

  private E combined(List<List<C>> one, List<List<C>> other, boolean distribute) {
    NormalForm<C> form = new NormalForm<>(table);
    return table.create(distribute ? form.product(one, other) : form.union(one, other));
  }

  private List<List<C>> present(@Nullable E other) {
    if (other == null) {
      throw new NullPointerException(table.type() + ": null was passed; leave it out");
    }
    return ((Expression<C, E>) other).groups;
  }

  /**
   * The groups, as they are written: of an OR of ANDs, the alternatives, each with the conditions
   * that must all hold; of an AND of ORs, the requirements, each with the conditions of which one
   * is enough.
   *
   * @return unmodifiable lists in canonical order
   */
  public final List<List<C>> groups() {
    return groups;
  }

  /**
   * Walks the expression as a tree, from its conditions to the whole.
   *
   * @param condition what becomes of a condition
   * @param all what becomes of parts that must all hold
   * @param any what becomes of parts of which one is enough
   * @param <R> what they become
   * @return what the whole becomes
   */
  public final <R> R fold(
      Function<? super C, ? extends R> condition,
      Function<? super List<R>, R> all,
      Function<? super List<R>, R> any) {
    boolean orOfAnds = table.form().orOfAnds();
    Function<? super List<R>, R> inner = orOfAnds ? all : any;
    Function<? super List<R>, R> outer = orOfAnds ? any : all;
    List<R> parts = new ArrayList<>();
    for (List<C> group : groups) {
      List<R> leaves = new ArrayList<>();
      group.forEach(each -> leaves.add(condition.apply(each)));
      parts.add(inner.apply(leaves));
    }
    return outer.apply(parts);
  }

  /**
   * The types of conditions in this expression that the spec cannot express. They are kept as they
   * were read, and written back.
   *
   * @return what stands in their tags, in alphabetical order
   */
  public final Set<String> untypedConditions() {
    Set<String> tags = new TreeSet<>();
    for (List<C> group : groups) {
      for (C condition : group) {
        if (condition instanceof UntypedJson raw) {
          tags.add(table.tagOf(raw));
        }
      }
    }
    return tags;
  }

  /**
   * The expression in words, for people: {@code email domain is acme.com, and last contacted since
   * 2026-06-01T00:00:00Z; or name is Ada}.
   *
   * @return the words; what a semicolon separates binds less than what a comma does
   */
  public final String inWords() {
    boolean orOfAnds = table.form().orOfAnds();
    return String.join(
        orOfAnds ? "; or " : "; and ",
        groups.stream().map(group -> inWords(group, orOfAnds ? ", and " : ", or ")).toList());
  }

  private String inWords(List<C> group, String joint) {
    return group.isEmpty()
        ? "a group without conditions"
        : String.join(joint, group.stream().map(Condition::inWords).toList());
  }

  @Override
  public final void writeTo(JsonSink sink) {
    sink.startObject();
    sink.name(table.form().groups());
    sink.startArray();
    groups.forEach(group -> writeGroup(group, sink));
    sink.endArray();
    sink.endObject();
  }

  private void writeGroup(List<C> group, JsonSink sink) {
    sink.startObject();
    sink.name(table.form().conditions());
    sink.startArray();
    group.forEach(condition -> condition.writeTo(sink));
    sink.endArray();
    sink.endObject();
  }

  /**
   * The conjunction of some expressions.
   *
   * @param table their conditions
   * @param expressions at least one
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return what satisfies all of them
   * @throws IllegalArgumentException if there are none, or the result would have too many groups
   */
  protected static <C extends Condition, E extends Expression<C, E>> E allOf(
      ConditionTable<C, E> table, Collection<E> expressions) {
    return reduced(table, "allOf", expressions, Expression::and);
  }

  /**
   * The disjunction of some expressions.
   *
   * @param table their conditions
   * @param expressions at least one
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return what satisfies at least one of them
   * @throws IllegalArgumentException if there are none, or the result would have too many groups
   */
  protected static <C extends Condition, E extends Expression<C, E>> E anyOf(
      ConditionTable<C, E> table, Collection<E> expressions) {
    return reduced(table, "anyOf", expressions, Expression::or);
  }

  private static <C extends Condition, E extends Expression<C, E>> E reduced(
      ConditionTable<C, E> table, String method, Collection<E> all, BinaryOperator<E> combine) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: %s of nothing would be an expression without groups; leave it out"
              .formatted(table.type(), method));
    }
    return reduced(List.copyOf(checked(table, all)), combine);
  }

  private static <E> E reduced(List<E> all, BinaryOperator<E> combine) {
    if (all.size() == 1) {
      return all.get(0);
    }
    int half = all.size() / 2;
    return combine.apply(
        reduced(all.subList(0, half), combine), reduced(all.subList(half, all.size()), combine));
  }

  private static <E> Collection<E> checked(ConditionTable<?, ?> table, Collection<E> all) {
    for (E each : all) {
      Objects.requireNonNull(each, () -> table.type() + ": null was passed; take it out");
    }
    return all;
  }

  /**
   * The elements of a call such as {@code name("Ada", "Grace")}.
   *
   * @param first an element
   * @param more the others
   * @param <T> their type
   * @return all of them
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  protected static <T> List<T> listed(T first, T... more) {
    List<T> all = new ArrayList<>(more.length + 1);
    all.add(first);
    all.addAll(Arrays.asList(more));
    return all;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Expression<?, ?> that
        && getClass() == that.getClass()
        && groups.equals(that.groups);
  }

  @Override
  public final int hashCode() {
    return groups.hashCode();
  }

  /** The expression's JSON. */
  @Override
  public final String toString() {
    return toJson();
  }
}
