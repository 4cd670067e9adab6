package io.github.filterspec.sample.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Formats the lines of a table. The columns have fixed widths, so the program can print a row
 * before the next row arrives.
 *
 * @param columns the columns from left to right
 * @param colours true if the lines contain colours
 * @param <T> the type of the items
 */
public record TableLayout<T>(List<Column<T>> columns, boolean colours) {
  private static final String GAP = "  ";

  /** Creates a layout without colours. */
  public TableLayout(List<Column<T>> columns) {
    this(columns, false);
  }

  /**
   * Returns a layout whose lines fit into a terminal. Columns are shortened first. If this is not
   * enough, the columns with the greatest rank are left out.
   */
  public static <T> TableLayout<T> fitting(List<Column<T>> columns, Terminal terminal) {
    List<Column<T>> left = new ArrayList<>(columns);
    while (left.size() > 1 && least(left) > terminal.width()) {
      int last = left.stream().mapToInt(Column::rank).max().orElseThrow();
      left.remove(
          left.stream()
              .filter(column -> column.rank() == last)
              .reduce((one, other) -> other)
              .orElseThrow());
    }
    return new TableLayout<>(shortened(left, terminal.width()), terminal.colours());
  }

  private static <T> int least(List<Column<T>> columns) {
    return columns.stream().mapToInt(Column::least).sum() + GAP.length() * (columns.size() - 1);
  }

  /** Shortens the columns with the greatest rank first. */
  private static <T> List<Column<T>> shortened(List<Column<T>> columns, int width) {
    List<Column<T>> result = new ArrayList<>(columns);
    long tooLong =
        columns.stream().mapToLong(Column::width).sum()
            + (long) GAP.length() * (columns.size() - 1)
            - width;
    List<Column<T>> byRank =
        columns.stream()
            .sorted(Comparator.comparingInt((Column<T> column) -> -column.rank()))
            .toList();
    for (Column<T> column : byRank) {
      int least = columns.size() == 1 ? 1 : column.least();
      int less = (int) Math.min(Math.max(tooLong, 0), column.width() - least);
      tooLong -= less;
      result.set(result.indexOf(column), column.withWidth(column.width() - less));
    }
    return result;
  }

  /** Returns the line with the titles of the columns. */
  public String head() {
    String line =
        columns.stream()
            .map(column -> DisplayText.fit(column.title(), column.width()))
            .collect(Collectors.joining(GAP))
            .stripTrailing();
    return colours ? Colour.BOLD.of(line) : line;
  }

  /** Returns the line of an item. */
  public String row(T item) {
    StringBuilder line = new StringBuilder();
    int end = 0;
    for (Column<T> column : columns) {
      String text = column.text(item);
      String cell = DisplayText.fit(text, column.width());
      String shown = cell.stripTrailing();
      line.append(colours ? column.colour().apply(text).of(shown) : shown);
      if (!shown.isEmpty()) {
        end = line.length();
      }
      line.append(cell.substring(shown.length())).append(GAP);
    }
    return line.substring(0, end);
  }
}
