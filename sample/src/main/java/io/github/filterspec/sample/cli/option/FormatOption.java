package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.cli.output.ItemPrinter;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.TableLayout.Column;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --format}. */
public final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "The format: table, or json with one item a line. The default is table.")
  private Format format = Format.TABLE;

  /**
   * Returns a printer for this format.
   *
   * @param noun the word for one item, such as {@code contact}
   */
  public <T> ItemPrinter<T> printer(Output out, List<Column<T>> columns, String noun) {
    return switch (format) {
      case TABLE -> ItemPrinter.table(out, columns, noun);
      case JSON -> ItemPrinter.jsonLines(out);
    };
  }

  private enum Format {
    TABLE,
    JSON
  }

  private static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value) {
        case "table" -> Format.TABLE;
        case "json" -> Format.JSON;
        default -> throw new TypeConversionException("'" + value + "' is neither table nor json");
      };
    }
  }
}
