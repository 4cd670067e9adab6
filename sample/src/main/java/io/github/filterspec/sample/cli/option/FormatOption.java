package io.github.filterspec.sample.cli.option;

import io.github.filterspec.sample.cli.output.Column;
import io.github.filterspec.sample.cli.output.ItemPrinter;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.TableLayout;
import io.github.filterspec.sample.cli.output.Terminal;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --format}. */
public final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description = "The format: table, csv, or json with one item a line. The default is table.")
  private Format format = Format.TABLE;

  @Option(
      names = "--columns",
      paramLabel = "NAMES",
      split = ",",
      description =
          "The columns of a table or of CSV, such as name,id. A table with these columns is not"
              + " shortened.")
  private List<String> names = List.of();

  @Option(
      names = "--wide",
      arity = "0",
      description = "Print all columns in full, also if the terminal is narrow.")
  private boolean wide;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = ColourConverter.class,
      description =
          "Colours in a table: auto, always or never. The default is auto: on a terminal, unless"
              + " NO_COLOR is set.")
  private ColourMode colour = ColourMode.AUTO;

  /**
   * Returns a printer for this format.
   *
   * @param noun the word for one item, such as {@code contact}
   */
  public <T> ItemPrinter<T> printer(Output out, List<Column<T>> columns, String noun) {
    List<Column<T>> chosen = chosen(columns);
    return switch (format) {
      case TABLE -> ItemPrinter.table(out, TableLayout.fitting(chosen, terminal(out)), noun);
      case CSV -> ItemPrinter.csv(out, chosen);
      case JSON -> ItemPrinter.jsonLines(out);
    };
  }

  private Terminal terminal(Output out) {
    Terminal terminal = out.terminal();
    int width = wide || !names.isEmpty() ? Terminal.UNLIMITED : terminal.width();
    return switch (colour) {
      case AUTO -> new Terminal(width, terminal.colours());
      case ALWAYS -> new Terminal(width, true);
      case NEVER -> new Terminal(width, false);
    };
  }

  private <T> List<Column<T>> chosen(List<Column<T>> columns) {
    if (names.isEmpty()) {
      return columns;
    }
    return names.stream()
        .map(
            name ->
                columns.stream()
                    .filter(column -> column.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new WrongUsageException(
                                "there is no column %s. The columns are %s"
                                    .formatted(
                                        name,
                                        columns.stream()
                                            .map(Column::name)
                                            .collect(Collectors.joining(", "))))))
        .toList();
  }

  private enum Format {
    TABLE,
    CSV,
    JSON
  }

  private enum ColourMode {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      return switch (value) {
        case "table" -> Format.TABLE;
        case "csv" -> Format.CSV;
        case "json" -> Format.JSON;
        default -> throw new TypeConversionException("'" + value + "' is not table, csv or json");
      };
    }
  }

  private static final class ColourConverter implements ITypeConverter<ColourMode> {
    @Override
    public ColourMode convert(String value) {
      return switch (value) {
        case "auto" -> ColourMode.AUTO;
        case "always" -> ColourMode.ALWAYS;
        case "never" -> ColourMode.NEVER;
        default ->
            throw new TypeConversionException("'" + value + "' is not auto, always or never");
      };
    }
  }
}
