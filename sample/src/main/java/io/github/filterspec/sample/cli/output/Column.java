package io.github.filterspec.sample.cli.output;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param title the title
 * @param width the width in characters
 * @param least the width to which the column can be shortened
 * @param rank the rank of the column; in a narrow terminal, columns with a greater rank are left
 *     out first
 * @param colour the colour of a text
 * @param value the function that returns the text of an item for this column; the result is null if
 *     the item has no text for the column
 * @param <T> the type of the items
 */
public record Column<T>(
    String title,
    int width,
    int least,
    int rank,
    Function<String, Colour> colour,
    Function<T, @Nullable String> value) {

  /** Creates a column that is neither shortened nor coloured. */
  public Column(String title, int width, Function<T, @Nullable String> value) {
    this(title, width, width, 1, text -> Colour.NONE, value);
  }

  /** Returns a copy that can be shortened. */
  public Column<T> least(int columns) {
    return new Column<>(title, width, columns, rank, colour, value);
  }

  /** Returns a copy with another rank. */
  public Column<T> rank(int number) {
    return new Column<>(title, width, least, number, colour, value);
  }

  /** Returns a copy with colours. */
  public Column<T> coloured(Function<String, Colour> byText) {
    return new Column<>(title, width, least, rank, byText, value);
  }

  Column<T> withWidth(int columns) {
    return new Column<>(title, columns, Math.min(least, columns), rank, colour, value);
  }

  /** Returns the name of the column in options and in CSV, such as {@code last-seen}. */
  public String name() {
    return title.replaceFirst(",.*", "").replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  String text(T item) {
    return Objects.requireNonNullElse(value.apply(item), "");
  }
}
