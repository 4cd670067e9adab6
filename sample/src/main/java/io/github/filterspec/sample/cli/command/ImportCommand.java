package io.github.filterspec.sample.cli.command;

import io.github.filterspec.runtime.ApiException;
import io.github.filterspec.sample.botpenguin.ImportUsersCommand;
import io.github.filterspec.sample.cli.csv.CsvContacts;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.Converters;
import io.github.filterspec.sample.cli.output.DisplayText;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.Output.OutputException;
import io.github.filterspec.sample.cli.output.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports contacts from a CSV file. */
@Command(
    name = "import",
    description = {
      "Imports contacts from a CSV file, and prints the result for each line.",
      "The columns prefix and number are required. The columns name, email, tags and",
      "attr:KEY are optional. Separate the tags with semicolons.",
      "A sandbox loses the contacts when the program ends."
    },
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "If a request fails, the import ends. To continue, remove the lines with the",
      "result 'sent' from the file, and import the file again.",
      "",
      "The exit code is also 1 if a line is bad, or if the file cannot be read. The",
      "exit code is also 2 if the header of the file is wrong."
    })
final class ImportCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final Output out;

  @Parameters(index = "0", paramLabel = "FILE.csv", description = "The file, in UTF-8.")
  private Path file = Path.of("");

  @Option(names = "--dry-run", arity = "0", description = "Send nothing. Only check the file.")
  private boolean dryRun;

  @Option(
      names = "--skip-bad",
      arity = "0",
      description = "Send the good lines even if other lines are bad.")
  private boolean skipBad;

  @Option(
      names = "--batch",
      paramLabel = "N",
      converter = Converters.Count.class,
      description = "The number of contacts in one request. The default is 100.")
  private int size = 100;

  ImportCommand(ConnectionOptions connection, Output out) {
    this.connection = connection;
    this.out = out;
  }

  @Override
  public Integer call() {
    List<CsvContacts.Line> lines = CsvContacts.read(file);
    List<CsvContacts.Line> good = lines.stream().filter(CsvContacts.Line::isGood).toList();
    lines.stream().filter(line -> !line.isGood()).forEach(line -> report(line, line.problem()));
    boolean allGood = good.size() == lines.size();
    if (good.isEmpty() || !(allGood || skipBad)) {
      out.line("nothing sent: %d of %d lines are good".formatted(good.size(), lines.size()));
      return 1;
    }
    if (dryRun) {
      good.forEach(line -> report(line, "would be sent"));
    } else {
      send(good);
    }
    return allGood ? 0 : 1;
  }

  private void send(List<CsvContacts.Line> good) {
    try (Connection open = connection.open()) {
      for (int from = 0; from < good.size(); from += size) {
        List<CsvContacts.Line> batch = good.subList(from, Math.min(from + size, good.size()));
        try {
          open.client().send(command(batch));
        } catch (ApiException e) {
          batch.forEach(line -> report(line, "failed, or the result is unknown"));
          good.subList(from + batch.size(), good.size()).forEach(line -> report(line, "not tried"));
          throw e;
        }
        batch.forEach(line -> report(line, "sent"));
      }
    } catch (OutputException e) {
      throw new RefusedException("the import ended early: " + e.getMessage());
    }
  }

  private static ImportUsersCommand command(List<CsvContacts.Line> batch) {
    return ImportUsersCommand.builder()
        .contacts(batch.stream().map(CsvContacts.Line::contact).toList())
        .build();
  }

  private void report(CsvContacts.Line line, String what) {
    out.line("line %d: %s".formatted(line.number(), DisplayText.printable(what)));
  }
}
