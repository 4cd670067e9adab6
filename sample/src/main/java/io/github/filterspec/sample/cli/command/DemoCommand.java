package io.github.filterspec.sample.cli.command;

import static io.github.filterspec.sample.cli.command.ContactColumns.ID;
import static io.github.filterspec.sample.cli.command.ContactColumns.LAST_SEEN;
import static io.github.filterspec.sample.cli.command.ContactColumns.NAME;
import static io.github.filterspec.sample.cli.command.ContactColumns.STATUS;

import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.TableLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Shows on one screen a spec, a query, the JSON of the query, the answer, and the effect of a
 * mistake in a request that was written by hand.
 */
@Command(
    name = "demo",
    description =
        "Shows a spec, a query with its JSON and answer, and the effect of a missing key.",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class DemoCommand implements Callable<Integer> {
  private static final int SCREEN_COLUMNS = 80;
  private static final int ROWS = 12;

  private final ConnectionOptions connection;
  private final Output out;
  private int shown;

  DemoCommand(ConnectionOptions connection, Output out) {
    this.connection = connection;
    this.out = out;
  }

  @Override
  public Integer call() {
    InboxUsersQuery query = DemoQuery.query();
    try (Connection open = connection.open()) {
      List<Contact> contacts = open.stream(query).toList();
      long everybody = everybody(open);
      long byHand = withoutKeys(query, open);

      show("Describe the filters once:", DemoQuery.SPEC.lines());
      show("Build a query with the generated builder:", DemoQuery.CALL.lines());
      show("It sends all fields, and the keys of the filters that are set:", json(query));
      show("The answer:", table(contacts));
      show(
          "The same body sent by hand, without its keys (\"applicableFilters\":[]):",
          Stream.of(
              row("generated query", contacts.size(), everybody),
              row("keys forgotten", byHand, everybody) + "  <- 200 OK, without an error"));
      return 0;
    }
  }

  private static long everybody(Connection open) {
    return open.stream(InboxUsersQuery.builder().matchAll().build()).count();
  }

  private static long withoutKeys(InboxUsersQuery query, Connection open) {
    return new HandWrittenRequest(open).count(HandWrittenRequest.withoutKeys(query.toJson()));
  }

  private void show(String heading, Stream<String> lines) {
    if (shown++ > 0) {
      out.line("");
    }
    out.line(heading);
    lines.forEachOrdered(line -> out.line("  " + line));
  }

  private static Stream<String> json(InboxUsersQuery query) {
    return new LineWrap(SCREEN_COLUMNS - 2).lines(query.toJson()).stream();
  }

  private static Stream<String> table(List<Contact> contacts) {
    TableLayout<Contact> layout = new TableLayout<>(List.of(ID, NAME, STATUS, LAST_SEEN));
    Stream<String> rows = contacts.stream().limit(ROWS).map(layout::row);
    Stream<String> rest =
        contacts.size() > ROWS
            ? Stream.of("and " + (contacts.size() - ROWS) + " more")
            : Stream.empty();
    return Stream.of(Stream.of(layout.head()), rows, rest).flatMap(lines -> lines);
  }

  private static String row(String what, long found, long all) {
    return String.format(Locale.ROOT, "%-16s %,7d of %,d contacts", what, found, all);
  }

  /** Cuts long JSON into lines, if possible after a comma. */
  static final class LineWrap {
    private final int width;

    LineWrap(int width) {
      this.width = width;
    }

    List<String> lines(String text) {
      List<String> lines = new ArrayList<>();
      int start = 0;
      while (text.length() - start > width) {
        int comma = text.lastIndexOf(',', start + width - 1);
        int end = comma >= start ? comma + 1 : start + width;
        lines.add(text.substring(start, end));
        start = end;
      }
      lines.add(text.substring(start));
      return lines;
    }
  }
}
