package io.github.filterspec.sample.cli;

import java.util.Locale;

/** Items as a table, and below it how many they are. */
final class ItemTable<T> implements ItemPrinter<T> {
  private final Output out;
  private final TableLayout<T> layout;
  private final String noun;
  private int rows;

  /** A table of what the noun names in the singular. */
  ItemTable(Output out, TableLayout<T> layout, String noun) {
    this.out = out;
    this.layout = layout;
    this.noun = noun;
  }

  @Override
  public void print(T item) {
    if (rows++ == 0) {
      out.line(layout.head());
    }
    out.line(layout.row(item));
  }

  @Override
  public void end(String read) {
    String count = rows == 1 ? "1 " + noun : String.format(Locale.ROOT, "%,d %ss", rows, noun);
    out.line(count + " (" + read + ")");
  }
}
