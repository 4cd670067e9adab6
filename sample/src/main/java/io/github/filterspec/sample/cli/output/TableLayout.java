package io.github.filterspec.sample.cli.output;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Formats the lines of a table. The columns have fixed widths, so the program can print a row
 * before the next row arrives.
 *
 * @param columns the columns from left to right
 * @param <T> the type of the items
 */
public record TableLayout<T>(List<Column<T>> columns) {

  /** Returns the line with the titles of the columns. */
  public String head() {
    return line(Column::title);
  }

  /** Returns the line of an item. */
  public String row(T item) {
    return line(column -> column.text(item));
  }

  private String line(Function<Column<T>, String> cell) {
    return columns.stream()
        .map(column -> DisplayText.fit(cell.apply(column), column.width()))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  /**
   * A column of a table.
   *
   * @param title the title
   * @param width the width in characters
   * @param value the function that returns the text of an item for this column; the result is null
   *     if the item has no text for the column
   * @param <T> the type of the items
   */
  public record Column<T>(String title, int width, Function<T, @Nullable String> value) {

    private String text(T item) {
      return Objects.requireNonNullElse(value.apply(item), "");
    }
  }
}
