package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.PathSegment;
import io.github.filterspec.runtime.codec.UnreadableValueException;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.evaluation.Explanation;
import io.github.filterspec.runtime.evaluation.Truth;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonWritable;
import io.github.filterspec.runtime.text.ForeignText;
import io.github.filterspec.runtime.text.JsonText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The base class of generated filters, queries and commands. A value is immutable.
 *
 * <p>Two generated values of the same type are equal if the values of all their members are equal.
 * The comparison of generated values ignores the page number and the cursor. If two generated
 * values are equal and have the same page number or cursor, both are written as the same bytes.
 *
 * @param <V> the generated type itself
 */
public abstract class SpecValue<V extends SpecValue<V>> implements JsonWritable {
  // Fields, because a method could have the same name as a generated method.
  final SpecTable table;
  final Values values;

  /**
   * Creates a value.
   *
   * @param table the members
   * @param values the values of the members that are set
   */
  SpecValue(SpecTable table, Values values) {
    this.table = table;
    this.values = values;
  }

  /**
   * Returns this value as canonical JSON without white space.
   *
   * @return the JSON text; the generated method {@code fromJson} reads an equal value from the text
   */
  @Override
  public final String toJson() {
    return JsonWritable.super.toJson();
  }

  /**
   * Returns a text that describes the members that are set, such as {@code name is "Ada", and
   * status is [OPEN, REVIEW]}.
   *
   * @return one line with the names of the members and their values, without control characters and
   *     invisible characters
   */
  public final String describe() {
    return ForeignText.oneLine(Description.of(table, values));
  }

  @Override
  public final void writeTo(JsonSink sink) {
    table.write(values, sink);
  }

  /**
   * Evaluates the members that are set for an item in memory.
   *
   * @param comparisons the comparisons of the members with an item
   * @param item the item
   * @param <T> the type of the items
   * @return true if all members match; false if a member does not match, or if an item has no value
   *     that decides
   * @throws UnsupportedOperationException if the spec does not say what a member is compared with
   * @throws IllegalArgumentException if a value of the item cannot be compared
   */
  protected final <T> boolean matches(ItemComparisons<T> comparisons, T item) {
    return comparisons.evaluate(table, values, item) == Truth.TRUE;
  }

  /**
   * Evaluates each of the members that are set for an item in memory.
   *
   * @param comparisons the comparisons of the members with an item
   * @param item the item
   * @param <T> the type of the items
   * @return the result of each member
   * @throws UnsupportedOperationException if the spec does not say what a member is compared with
   * @throws IllegalArgumentException if a value of the item cannot be compared
   */
  protected final <T> Explanation explain(ItemComparisons<T> comparisons, T item) {
    return comparisons.explain(table, values, item);
  }

  /**
   * Returns whether a member has a value that differs from the member's default.
   *
   * @param member any member
   * @return true if the member is set
   */
  protected final boolean isSet(Member<?> member) {
    return values.has(member);
  }

  /**
   * Returns the members whose values differ from their defaults.
   *
   * @param fields the generated enum, which has a constant for each member of the spec
   * @param name a function that takes a constant of the generated enum, and returns the name of the
   *     member's method in the spec
   * @param <F> the generated enum
   * @return an unmodifiable set, in the order in which the members are written
   */
  protected final <F extends Enum<F>> Set<F> fieldsSet(Class<F> fields, Function<F, String> name) {
    Set<F> set = EnumSet.noneOf(fields);
    for (F field : fields.getEnumConstants()) {
      if (values.has(table.member(name.apply(field)))) {
        set.add(field);
      }
    }
    return Collections.unmodifiableSet(set);
  }

  /**
   * Returns the value of a member, or the default of the member.
   *
   * @param member a member that has a default
   * @param <T> the type of the values
   * @return the value of the member or the default of the member
   */
  protected final <T> T get(Member<T> member) {
    T value = values.get(member);
    T effective = value != null ? value : member.whenUnset();
    if (effective == null) {
      throw new IllegalStateException(member + " has no default");
    }
    return effective;
  }

  /**
   * Returns the value of a member.
   *
   * @param member any member
   * @param <T> the type of the values
   * @return the value of the member or the default of the member; empty if the member is not set
   *     and has no default
   */
  protected final <T> Optional<T> find(Member<T> member) {
    T value = values.get(member);
    return Optional.ofNullable(value != null ? value : member.whenUnset());
  }

  /**
   * Returns a copy of the member values with the given page number.
   *
   * @param page the member that contains the page number
   * @param number the page number
   * @return the copy
   * @throws IllegalArgumentException if the given page number is less than the number of the first
   *     page
   */
  protected final Values at(Member<Integer> page, int number) {
    Integer first = page.whenUnset();
    if (first != null && number < first) {
      throw new IllegalArgumentException(
          "%s: the number %d is less than %d, the number of the first page. Pass %d or more."
              .formatted(page, number, first, first));
    }
    return table.members().with(values, page, first != null && number == first ? null : number);
  }

  /**
   * Returns a copy of the member values with the given offset.
   *
   * @param member the member that contains the offset
   * @param offset the offset
   * @return the copy
   * @throws IllegalArgumentException if the given offset is less than the offset of the first page,
   *     or greater than 2,147,483,647
   */
  protected final Values atOffset(Member<Integer> member, long offset) {
    if (offset > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "%s: the offset %d is not an int. Pass an offset of at most 2147483647, or declare the offset as a long in the spec."
              .formatted(member, offset));
    }
    return withOffset(member, (int) Math.max(offset, Integer.MIN_VALUE));
  }

  /**
   * Returns a copy of the member values with the given offset.
   *
   * @param member the member that contains the offset
   * @param offset the offset
   * @return the copy
   * @throws IllegalArgumentException if the given offset is less than the offset of the first page
   */
  protected final Values atLongOffset(Member<Long> member, long offset) {
    return withOffset(member, offset);
  }

  private <T> Values withOffset(Member<T> member, T offset) {
    if (member.codec().problem(offset) != null) {
      throw new IllegalArgumentException(
          "%s: the offset %s is less than %s, the offset of the first page. Pass %s or more."
              .formatted(member, offset, member.whenUnset(), member.whenUnset()));
    }
    return table.members().with(values, member, offset.equals(member.whenUnset()) ? null : offset);
  }

  /**
   * Returns a copy of the member values with the given cursor.
   *
   * @param cursor the member that contains the cursor
   * @param value the cursor
   * @return the copy
   * @throws NullPointerException if the cursor is null
   * @throws IllegalArgumentException if the cursor is blank or cannot be written; the message does
   *     not quote the cursor
   */
  protected final Values at(Member<String> cursor, String value) {
    Objects.requireNonNull(value, cursor + ": null was passed. Pass the cursor of a page.");
    String problem = cursor.codec().problem(value);
    if (problem != null) {
      throw new IllegalArgumentException(
          "%s: the value %s. Pass the cursor of a page.".formatted(cursor, problem));
    }
    return table.members().with(values, cursor, value);
  }

  /**
   * Returns a copy of the member values with the given cursor, which is a whole number.
   *
   * @param cursor the member that contains the cursor
   * @param value the digits of the cursor
   * @return the copy
   * @throws NullPointerException if the cursor is null
   * @throws IllegalArgumentException if the text is not a whole number that fits a {@code long};
   *     the message does not quote the cursor
   */
  protected final Values atNumberCursor(Member<Long> cursor, String value) {
    Objects.requireNonNull(value, cursor + ": null was passed. Pass the cursor of a page.");
    try {
      return table.members().with(values, cursor, Long.valueOf(value));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          cursor + ": the value is not a whole number. Pass the cursor of a page.");
    }
  }

  /**
   * Returns a copy of the member values with the given cursor, which is a JSON array.
   *
   * @param cursor the member that contains the cursor
   * @param value the JSON text of the cursor
   * @return the copy
   * @throws NullPointerException if the cursor is null
   * @throws IllegalArgumentException if the text is not a JSON array; the message does not quote
   *     the cursor
   */
  protected final Values atListCursor(Member<List<Object>> cursor, String value) {
    Objects.requireNonNull(value, cursor + ": null was passed. Pass the cursor of a page.");
    try {
      return table
          .members()
          .with(values, cursor, cursor.codec().read(JsonText.parse(value, cursor.name())));
    } catch (IllegalArgumentException | UnreadableValueException e) {
      throw new IllegalArgumentException(
          cursor + ": the value is not a JSON array. Pass the cursor of a page.");
    }
  }

  /**
   * Returns the value of a member as a text for a URL or a header.
   *
   * @param member a member whose values are written as texts, numbers or booleans
   * @param <T> the type of the values
   * @return the text, or null if the member is not set
   */
  protected final <T> @Nullable String text(Member<T> member) {
    T value = values.get(member);
    return value == null ? null : WireText.plain(WireText.tree(value, member.codec()));
  }

  /**
   * Returns the value of a required member as a text for a path or a header.
   *
   * @param member a required member whose values are written as texts, numbers or booleans
   * @param <T> the type of the values
   * @return the text
   */
  protected final <T> String requiredText(Member<T> member) {
    return Objects.requireNonNull(text(member), member.name());
  }

  /**
   * Returns the value of a path parameter, encoded as one segment of the path.
   *
   * @param member a path parameter
   * @param <T> the type of the values
   * @return the segment
   */
  protected final <T> PathSegment pathSegment(Member<T> member) {
    return PathSegment.of(member.name(), requiredText(member));
  }

  /** Returns the path with the values of the path parameters. */
  final String filled(String path) {
    String filled = path;
    for (Member<?> member : table.members()) {
      if (member.kind() == Member.Kind.PATH) {
        filled = filled.replace("{" + member.field() + "}", pathSegment(member).toString());
      }
    }
    return filled;
  }

  /**
   * Returns a copy of the member values that requests the page with the given URL.
   *
   * @param nextPage the member that contains the URL of the page
   * @param cursor the cursor of the page, which a page of the same query returned
   * @return the copy
   * @throws NullPointerException if the cursor is null
   * @throws IllegalArgumentException if the text is not a cursor, or belongs to another query; the
   *     message does not quote the cursor
   */
  protected final Values atUrl(Member<String> nextPage, String cursor) {
    Objects.requireNonNull(cursor, "null was passed. Pass the cursor of a page.");
    NextPageText text = NextPageText.parse(cursor);
    if (text == null || !text.belongsTo(table.urlParameters(values))) {
      throw new IllegalArgumentException(
          "The cursor %s. Pass the cursor of a page of the same query."
              .formatted(text == null ? NextPageText.PROBLEM : "belongs to another query"));
    }
    return at(nextPage, cursor);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof SpecValue<?> that
        && getClass() == that.getClass()
        && table.members().identity(values).equals(table.members().identity(that.values));
  }

  @Override
  public final int hashCode() {
    return table.members().identity(values).hashCode();
  }

  /** Returns this value as JSON. */
  @Override
  public final String toString() {
    return toJson();
  }
}
