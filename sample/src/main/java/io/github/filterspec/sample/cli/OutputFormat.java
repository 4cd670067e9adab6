package io.github.filterspec.sample.cli;

import java.util.Locale;

/** The values of {@code --format}. */
enum OutputFormat {
  /** For people. */
  TABLE {
    @Override
    ContactPrinter printer(Output out) {
      return new ContactTable(out, ContactColumn.ALL);
    }
  },

  /** For programs. */
  JSON {
    @Override
    ContactPrinter printer(Output out) {
      return new ContactLines(out);
    }
  };

  abstract ContactPrinter printer(Output out);

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
