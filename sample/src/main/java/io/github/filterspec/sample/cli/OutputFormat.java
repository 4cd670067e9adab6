package io.github.filterspec.sample.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --format}. */
enum OutputFormat {
  /** For people. */
  TABLE {
    @Override
    <T> ItemPrinter<T> printer(Output out, List<Column<T>> columns, String noun) {
      return new ItemTable<>(out, new TableLayout<>(columns), noun);
    }
  },

  /** For programs. */
  JSON {
    @Override
    <T> ItemPrinter<T> printer(Output out, List<Column<T>> columns, String noun) {
      return new ItemLines<>(out);
    }
  };

  /** Shows items in this format; the noun says what one of them is. */
  abstract <T> ItemPrinter<T> printer(Output out, List<Column<T>> columns, String noun);

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
