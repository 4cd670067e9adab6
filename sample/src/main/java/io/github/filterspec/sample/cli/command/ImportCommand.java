package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.cli.csv.CsvContacts;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.Converters;
import io.github.filterspec.sample.cli.output.DisplayText;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.RefusedException;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import io.github.filterspec.sample.cli.resume.ImportJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
      "If a request fails, or if you press Ctrl-C, the import ends, and --resume",
      "continues. The file FILE.csv.resume says which lines were sent, so no line is",
      "sent twice. This file disappears when all lines are sent.",
      "If the program does not get the answer to a request, it does not know the",
      "result. Such lines are reported, and are not sent again without",
      "--resend-unknown.",
      "",
      "The exit code is also 1 if a line is bad, if the result of a line is unknown,",
      "or if the file cannot be read. The exit code is also 2 if the header of the",
      "file is wrong."
    })
final class ImportCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final Output out;
  private final StopSignal stop;

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

  @Option(
      names = "--resume",
      arity = "0",
      description =
          "Continue an import of this file that did not end. If there is no such import, begin.")
  private boolean resume;

  @Option(
      names = "--resend-unknown",
      arity = "0",
      description = "With --resume: also send the lines again whose result is unknown.")
  private boolean resendUnknown;

  ImportCommand(ConnectionOptions connection, Output out, StopSignal stop) {
    this.connection = connection;
    this.out = out;
    this.stop = stop;
  }

  @Override
  public Integer call() {
    if (resendUnknown && !resume) {
      throw new WrongUsageException("--resend-unknown needs --resume");
    }
    CsvContacts csv = CsvContacts.read(file);
    List<CsvContacts.Line> lines = csv.lines();
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
      send(good, csv.sha256());
    }
    return allGood ? 0 : 1;
  }

  private void send(List<CsvContacts.Line> good, String sha256) {
    stop.watch();
    try (ImportJournal journal = journal(sha256)) {
      new ImportRun(journal, stop, out, size).send(remaining(good, journal), connection);
      if (journal.countUnknown() == 0) {
        journal.delete();
        return;
      }
      throw new RefusedException(
          String.format(
              Locale.ROOT,
              "the result of %,d lines is unknown. Look for their contacts. Then add --resume and"
                  + " --resend-unknown to send the lines again, or remove %s.",
              journal.countUnknown(),
              ImportJournal.path(file)));
    } catch (IOException e) {
      throw RefusedException.cannotWrite(ImportJournal.path(file), e);
    }
  }

  private ImportJournal journal(String sha256) throws IOException {
    return resume
        ? ImportJournal.resume(file, sha256, connection.place())
        : ImportJournal.begin(file, sha256, connection.place());
  }

  /** Returns the lines that must be sent, and prints a message about the other lines. */
  private List<CsvContacts.Line> remaining(List<CsvContacts.Line> good, ImportJournal journal) {
    if (journal.countSent() > 0) {
      out.line(String.format(Locale.ROOT, "%,d lines were sent before", journal.countSent()));
    }
    if (!resendUnknown) {
      good.stream()
          .filter(line -> journal.isUnknown(line.number()))
          .forEach(line -> report(line, "the result is unknown, not sent again"));
    }
    return good.stream()
        .filter(line -> !journal.isSent(line.number()))
        .filter(line -> resendUnknown || !journal.isUnknown(line.number()))
        .toList();
  }

  private void report(CsvContacts.Line line, String what) {
    out.line("line %d: %s".formatted(line.number(), DisplayText.printable(what)));
  }
}
