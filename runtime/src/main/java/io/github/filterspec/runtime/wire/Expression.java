package io.github.filterspec.runtime.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
   * @throws IllegalArgumentException if that has more groups than the spec allows, 1,000 unless it
   *     says otherwise; or if one of the two was read with a group without conditions, of which
   *     nobody says what it selects
   */
  public final E and(E other) {
    return combined(other, table.form().orOfAnds());
  }

  /**
   * What satisfies at least one of the two expressions.
   *
   * @param other another expression
   * @return the disjunction in the normal form
   * @throws IllegalArgumentException if that has more groups than the spec allows, 1,000 unless it
   *     says otherwise
   */
  public final E or(E other) {
    return combined(other, !table.form().orOfAnds());
  }

  private E combined(E other, boolean distribute) {
    Objects.requireNonNull(other, () -> table.type() + ": null was passed; leave it out");
    return combined(table, List.of(groups, other.groups()), distribute);
  }

  private static <C extends Condition, E extends Expression<C, E>> E combined(
      ConditionTable<C, E> table, List<List<List<C>>> expressions, boolean distribute) {
    NormalForm<C> form = new NormalForm<>(table, expressions);
    return table.create(distribute ? form.product() : form.union());
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
   * Describes the expression as text for people: {@code email domain is acme.com, and last
   * contacted since 2026-06-01T00:00:00Z; or name is Ada}.
   *
   * @return one line, in which a semicolon separates groups and a comma separates conditions;
   *     control characters and invisible marks in values are removed
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
   * @throws IllegalArgumentException if there are none, or too many groups on the way to the normal
   *     form
   */
  protected static <C extends Condition, E extends Expression<C, E>> E allOf(
      ConditionTable<C, E> table, Collection<E> expressions) {
    return combined(table, "allOf", expressions, table.form().orOfAnds());
  }

  /**
   * The disjunction of some expressions.
   *
   * @param table their conditions
   * @param expressions at least one
   * @param <C> the generated condition
   * @param <E> the generated expression
   * @return what satisfies at least one of them
   * @throws IllegalArgumentException if there are none, or too many groups on the way to the normal
   *     form
   */
  protected static <C extends Condition, E extends Expression<C, E>> E anyOf(
      ConditionTable<C, E> table, Collection<E> expressions) {
    return combined(table, "anyOf", expressions, !table.form().orOfAnds());
  }

  private static <C extends Condition, E extends Expression<C, E>> E combined(
      ConditionTable<C, E> table, String method, Collection<E> all, boolean distribute) {
    List<List<List<C>>> expressions = new ArrayList<>();
    for (E each : Objects.requireNonNull(all, () -> table.type() + ": null was passed")) {
      Objects.requireNonNull(each, () -> table.type() + ": null was passed; take it out");
      expressions.add(each.groups());
    }
    if (expressions.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: %s of nothing would be an expression without groups; leave it out"
              .formatted(table.type(), method));
    }
    return combined(table, expressions, distribute);
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
