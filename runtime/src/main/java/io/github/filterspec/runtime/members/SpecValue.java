package io.github.filterspec.runtime.members;

import io.github.filterspec.runtime.PathSegment;
import io.github.filterspec.runtime.codec.WireText;
import io.github.filterspec.runtime.json.JsonSink;
import io.github.filterspec.runtime.json.JsonWritable;
import io.github.filterspec.runtime.text.ForeignText;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable value of a spec: what generated filters and queries have in common.
 *
 * <p>Two values are equal if the same is set in them, in whatever order that was done; at the same
 * page they are then written as the same bytes. The page is no part of equality.
 *
 * @param <V> the generated type itself
 */
public abstract class SpecValue<V extends SpecValue<V>> implements JsonWritable {
  // No methods, which members called like them would seem to override in another package.
  final SpecTable table;
  final Values values;

  /**
   * A value of a table.
   *
   * @param table the members
   * @param values what is set
   */
  protected SpecValue(SpecTable table, Values values) {
    this.table = table;
    this.values = values;
  }

  /**
   * The value as canonical JSON, without white space: the body that is sent.
   *
   * @return the JSON, from which {@code fromJson} reads an equal value
   */
  @Override
  public final String toJson() {
    return JsonWritable.super.toJson();
  }

  /**
   * Describes what is set as text for people: {@code status is OPEN or REVIEW, and online}.
   *
   * @return one line with the names of the members and their values; control characters and
   *     invisible marks in values are removed
   */
  public final String inWords() {
    return ForeignText.oneLine(Description.of(table, values));
  }

  @Override
  public final void writeTo(JsonSink sink) {
    table.write(values, sink);
  }

  /**
   * The value of a member, or its default.
   *
   * @param member a member that has a default
   * @param <T> the type of its values
   * @return the value in effect
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
   * The value of a member.
   *
   * @param member any member
   * @param <T> the type of its values
   * @return the value, if one is set or there is a default
   */
  protected final <T> Optional<T> find(Member<T> member) {
    T value = values.get(member);
    return Optional.ofNullable(value != null ? value : member.whenUnset());
  }

  /**
   * What is set, at another page.
   *
   * @param page the member that numbers the pages
   * @param number the page
   * @return the values of the query at that page
   * @throws IllegalArgumentException if the number is below that of the first page
   */
  protected final Values at(Member<Integer> page, int number) {
    Integer first = page.whenUnset();
    if (first != null && number < first) {
      throw new IllegalArgumentException(page + ": the first page is " + first + ", not " + number);
    }
    return table.with(values, page, first != null && number == first ? null : number);
  }

  /**
   * What is set, at another page.
   *
   * @param cursor the member that says where a page begins
   * @param value where it begins
   * @return the values of the query at that page
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if it is blank, or cannot be written; it is not quoted
   */
  protected final Values at(Member<String> cursor, String value) {
    Objects.requireNonNull(value, cursor + ": null was passed");
    String flaw = cursor.codec().flaw(value);
    if (flaw != null) {
      throw new IllegalArgumentException(cursor + ": the value " + flaw);
    }
    return table.with(values, cursor, value);
  }

  /**
   * The value of a member as it stands in a path, a header or a URL's query.
   *
   * @param member a member whose values are single ones
   * @param <T> the type of its values
   * @return the text, or null if it is not set
   */
  protected final <T> @Nullable String text(Member<T> member) {
    T value = values.get(member);
    return value == null ? null : WireText.plain(WireText.tree(value, member.codec()));
  }

  /**
   * The value of a member that is always set, as it stands in a path or a header.
   *
   * @param member a required member whose values are single ones
   * @param <T> the type of its values
   * @return the text
   */
  protected final <T> String requiredText(Member<T> member) {
    return Objects.requireNonNull(text(member), member.name());
  }

  /**
   * Returns the value of a path parameter, encoded as one segment.
   *
   * @param member a path parameter, whose values are single ones
   * @param <T> the type of its values
   * @return the segment
   */
  protected final <T> PathSegment pathSegment(Member<T> member) {
    return PathSegment.of(member.name(), requiredText(member));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof SpecValue<?> that
        && getClass() == that.getClass()
        && table.identity(values).equals(table.identity(that.values));
  }

  @Override
  public final int hashCode() {
    return table.identity(values).hashCode();
  }

  /** The value's JSON. */
  @Override
  public final String toString() {
    return toJson();
  }
}
