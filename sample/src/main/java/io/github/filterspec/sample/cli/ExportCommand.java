package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all contacts that the filters select into a file. */
@Command(
    name = "export",
    description = {
      "Writes contacts into a file, one JSON object a line.",
      "The file appears when it is complete; until then it is called FILE.part."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true)
final class ExportCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final Output out;
  private final ErrorLine errors;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Option(names = "--overwrite", arity = "0", description = "Replace the file if there is one.")
  private boolean overwrite;

  @Mixin private final FilterOptions filters = new FilterOptions();

  ExportCommand(ConnectionOptions connection, Output out, ErrorLine errors) {
    this.connection = connection;
    this.out = out;
    this.errors = errors;
  }

  @Override
  public Integer call() throws IOException {
    InboxUsersQuery query = filters.query();
    if (Files.exists(file) && !overwrite) {
      throw new WrongUsageException(file + " exists; choose another, or --overwrite");
    }
    try (Connection open = connection.open();
        ExportFile export = new ExportFile(file)) {
      Progress progress = new Progress(errors);
      for (Contact contact : open.client().items(query)) {
        export.write(contact);
        progress.step();
      }
      progress.end();
      export.complete();
      out.line("%,d contacts written to %s".formatted(export.count(), file));
      return 0;
    }
  }
}
