package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Contact;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Contacts as a table with columns of fixed widths, so that no row waits for another. */
final class ContactTable implements ContactPrinter {
  private final Output out;
  private final List<ContactColumn> columns;
  private int rows;

  ContactTable(Output out, List<ContactColumn> columns) {
    this.out = out;
    this.columns = columns;
  }

  @Override
  public void print(Contact contact) {
    if (rows++ == 0) {
      line(ContactColumn::title);
    }
    line(column -> column.of(contact));
  }

  @Override
  public void end(String read) {
    String count = rows == 1 ? "1 contact" : String.format(Locale.ROOT, "%,d contacts", rows);
    out.line(count + " (" + read + ")");
  }

  private void line(Function<ContactColumn, String> cell) {
    out.line(
        columns.stream()
            .map(column -> DisplayText.fit(cell.apply(column), column.width()))
            .collect(Collectors.joining("  "))
            .stripTrailing());
  }
}
