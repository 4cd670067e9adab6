package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the contacts that all given filters select. */
@Command(
    name = "find",
    description = "Finds contacts. A contact is shown if every given filter selects it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "NAMES and IDS: one or more, any one of which selects; with commas, or by",
      "repeating the option.",
      "TIME: ISO 8601 with an offset, 2026-06-12T08:00:00Z, or a date, read as",
      "midnight UTC."
    })
final class FindCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final Output out;
  private final ErrorLine errors;

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final PagingOptions paging = new PagingOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OutputFormat.Converter.class,
      description = "table, or json with one contact a line and nothing else. Default: table.")
  private OutputFormat format = OutputFormat.TABLE;

  @Option(
      names = "--show-request",
      arity = "0",
      description =
          "Show the body of the first request on standard error; those of further pages differ in"
              + " the field page only.")
  private boolean showRequest;

  FindCommand(ConnectionOptions connection, Output out, ErrorLine errors) {
    this.connection = connection;
    this.out = out;
    this.errors = errors;
  }

  @Override
  public Integer call() {
    paging.check();
    InboxUsersQuery query = paging.start(filters.query());
    try (Connection open = connection.open()) {
      if (showRequest) {
        errors.verbatim(query.toJson());
      }
      ContactPrinter printer = format.printer(out);
      paging.contacts(open.client(), query).forEachOrdered(printer::print);
      printer.end(paging.toString());
      return 0;
    }
  }
}
