package io.github.filterspec.sample.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The format in which items are shown. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.Converter.class,
      description = "table, or json with one item a line and nothing else. Default: table.")
  private OutputFormat format = OutputFormat.TABLE;

  /** Shows items in this format; the noun says what one of them is. */
  <T> ItemPrinter<T> printer(Output out, List<Column<T>> columns, String noun) {
    return format.printer(out, columns, noun);
  }
}
