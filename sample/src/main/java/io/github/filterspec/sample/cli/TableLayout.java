package io.github.filterspec.sample.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of a table; its columns have fixed widths, so that no row waits for another.
 *
 * @param columns from left to right
 * @param <T> the type of the items
 */
record TableLayout<T>(List<Column<T>> columns) {

  String head() {
    return line(Column::title);
  }

  String row(T item) {
    return line(column -> column.of(item));
  }

  private String line(Function<Column<T>, String> cell) {
    return columns.stream()
        .map(column -> DisplayText.fit(cell.apply(column), column.width()))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
