package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Contact;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of a table; its columns have fixed widths, so that no row waits for another.
 *
 * @param columns from left to right
 */
record TableLayout(List<ContactColumn> columns) {

  String head() {
    return line(ContactColumn::title);
  }

  String row(Contact contact) {
    return line(column -> column.of(contact));
  }

  private String line(Function<ContactColumn, String> cell) {
    return columns.stream()
        .map(column -> DisplayText.fit(cell.apply(column), column.width()))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
