package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Contact;
import java.util.Locale;

/** Contacts as a table, and below it how many they are. */
final class ContactTable implements ContactPrinter {
  private final Output out;
  private final TableLayout layout;
  private int rows;

  ContactTable(Output out, TableLayout layout) {
    this.out = out;
    this.layout = layout;
  }

  @Override
  public void print(Contact contact) {
    if (rows++ == 0) {
      out.line(layout.head());
    }
    out.line(layout.row(contact));
  }

  @Override
  public void end(String read) {
    String count = rows == 1 ? "1 contact" : String.format(Locale.ROOT, "%,d contacts", rows);
    out.line(count + " (" + read + ")");
  }
}
