package io.github.filterspec.sample.cli;

import io.github.filterspec.runtime.ApiClient;
import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all contacts that the filters select into a file. */
@Command(
    name = "export",
    description = {
      "Writes contacts into a file, one JSON object a line.",
      "The file appears when it is complete; until then it is called FILE.part, which is removed if",
      "the export fails."
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
  public Integer call() {
    InboxUsersQuery query = filters.query();
    if (file.getFileName() == null || Files.isDirectory(file)) {
      throw new WrongUsageException(file + " is a directory; name a file in it");
    }
    if (Files.exists(file) && !overwrite) {
      throw new WrongUsageException(file + " exists; choose another, or --overwrite");
    }
    try (Connection open = connection.open()) {
      int count = write(open.client(), query);
      out.line(
          DisplayText.printable(
              String.format(Locale.ROOT, "%,d contacts written to %s", count, file)));
      return 0;
    } catch (IOException e) {
      throw new RefusedException(file + " cannot be written: " + FileTrouble.of(e));
    }
  }

  private int write(ApiClient client, InboxUsersQuery query) throws IOException {
    Progress progress = new Progress(errors, Terminal.isWatched());
    try (ExportFile export = new ExportFile(file)) {
      for (Contact contact : client.items(query)) {
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
