package io.github.filterspec.sample.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the items of an answer one by one. */
public interface ItemPrinter<T> {

  /** Prints the next item. */
  void print(T item);

  /**
   * Ends the output after the last item.
   *
   * @param read a text that names the pages that were read, such as {@code page 1}
   */
  void end(String read);

  /**
   * Returns a printer that writes a table, and then the number of rows.
   *
   * @param noun the word for one item, such as {@code contact}
   */
  static <T> ItemPrinter<T> table(Output out, TableLayout<T> layout, String noun) {
    return new Table<>(out, layout, noun);
  }

  /** Returns a printer that writes comma-separated values, with a header line. */
  static <T> ItemPrinter<T> csv(Output out, List<Column<T>> columns) {
    return new Csv<>(out, columns);
  }

  /** Returns a printer that writes each item as one line of JSON. */
  static <T> ItemPrinter<T> jsonLines(Output out) {
    return new JsonLines<>(out);
  }

  final class Table<T> implements ItemPrinter<T> {
    private final Output out;
    private final TableLayout<T> layout;
    private final String noun;
    private int rows;

    private Table(Output out, TableLayout<T> layout, String noun) {
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

  /** Writes CSV as RFC 4180 describes it. The values are whole, and not shortened. */
  final class Csv<T> implements ItemPrinter<T> {
    private final Output out;
    private final List<Column<T>> columns;
    private boolean begun;

    private Csv(Output out, List<Column<T>> columns) {
      this.out = out;
      this.columns = columns;
    }

    @Override
    public void print(T item) {
      begin();
      line(columns.stream().map(column -> column.text(item)));
    }

    private void begin() {
      if (!begun) {
        begun = true;
        line(columns.stream().map(Column::name));
      }
    }

    private void line(Stream<String> values) {
      out.line(values.map(Csv::quoted).collect(Collectors.joining(",")) + "\r");
    }

    private static String quoted(String value) {
      return value.matches("[^\",\\p{Cntrl}]*") ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void end(String read) {
      begin();
    }
  }

  final class JsonLines<T> implements ItemPrinter<T> {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

    private final Output out;

    private JsonLines(Output out) {
      this.out = out;
    }

    @Override
    public void print(T item) {
      try {
        out.line(DisplayText.json(JSON.writeValueAsString(item)));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("an item could not be written", e);
      }
    }

    @Override
    public void end(String read) {}
  }
}
