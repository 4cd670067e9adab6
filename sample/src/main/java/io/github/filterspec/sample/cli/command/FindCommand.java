package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.FilterOptions;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.Output;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds contacts, and prints them. */
@Command(
    name = "find",
    description = "Finds contacts. A contact must match all filters.",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "NAMES and IDS are one or more values. Separate the values with commas, or",
      "repeat the option. A contact must match one of the values.",
      "TIME is a time with an offset, such as 2026-06-12T08:00:00Z, or a date, such",
      "as 2026-06-12. A date means midnight in UTC."
    })
final class FindCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final Output out;
  private final ErrorLine errors;

  @Mixin private final FilterOptions filters = new FilterOptions();
  @Mixin private final ContactOutput output = new ContactOutput();

  FindCommand(ConnectionOptions connection, Output out, ErrorLine errors) {
    this.connection = connection;
    this.out = out;
    this.errors = errors;
  }

  @Override
  public Integer call() {
    output.check();
    InboxUsersQuery query = filters.query();
    try (Connection open = connection.open()) {
      output.show(open, query, out, errors);
      return 0;
    }
  }
}
