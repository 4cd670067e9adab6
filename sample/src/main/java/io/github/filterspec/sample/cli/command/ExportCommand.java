package io.github.filterspec.sample.cli.command;

import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.FilterOptions;
import io.github.filterspec.sample.cli.output.DisplayText;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.ExportFile;
import io.github.filterspec.sample.cli.output.ExportTarget;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.Progress;
import io.github.filterspec.sample.cli.output.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes contacts into a file. */
@Command(
    name = "export",
    description = {
      "Writes contacts into a file. Each line is one JSON object.",
      "While the export runs, the file has the name FILE.part. If the export fails,",
      "the program removes FILE.part.",
      "Only the owner can read a new file, if the file system has permissions. If",
      "the export replaces a file, the permissions stay the same."
    },
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true)
final class ExportCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final Output out;
  private final ErrorLine errors;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Option(names = "--overwrite", arity = "0", description = "Replace the file if it exists.")
  private boolean overwrite;

  @Mixin private final FilterOptions filters = new FilterOptions();

  ExportCommand(ConnectionOptions connection, Output out, ErrorLine errors) {
    this.connection = connection;
    this.out = out;
    this.errors = errors;
  }

  @Override
  public Integer call() {
    InboxUsersQuery query = filters.query();
    try {
      ExportTarget target = ExportTarget.of(file, overwrite);
      int count = write(target, query);
      out.line(
          DisplayText.printable(
              String.format(Locale.ROOT, "%,d contacts written to %s", count, file)));
      return 0;
    } catch (IOException e) {
      throw RefusedException.cannotWrite(file, e);
    }
  }

  private int write(ExportTarget target, InboxUsersQuery query) throws IOException {
    Progress progress = Progress.onTerminal(errors);
    try (Connection open = connection.open();
        ExportFile export = new ExportFile(target)) {
      for (Contact contact : open.client().items(query)) {
        export.write(contact);
        progress.step();
      }
      export.complete();
      return export.count();
    } finally {
      progress.end();
    }
  }
}
