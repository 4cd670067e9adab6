package io.github.filterspec.sample.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --format}. */
enum OutputFormat {
  /** For people. */
  TABLE {
    @Override
    ContactPrinter printer(Output out) {
      return new ContactTable(out, new TableLayout(ContactColumn.ALL));
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

  /** Reads a format as it is written on the command line. */
  static final class Converter implements ITypeConverter<OutputFormat> {

    @Override
    public OutputFormat convert(String value) {
      return switch (value) {
        case "table" -> TABLE;
        case "json" -> JSON;
        default -> throw new TypeConversionException("'" + value + "' is neither table nor json");
      };
    }
  }
}
