package io.github.filterspec.sample.cli;

import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import java.io.IOException;
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
      "the export fails. A new file can be read by its owner only, as far as the file system has",
      "permissions; a file that replaces another keeps the permissions of the other."
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
    try {
      ExportTarget target = ExportTarget.of(file, overwrite);
      int count = write(target, query);
      out.line(
          DisplayText.printable(
              String.format(Locale.ROOT, "%,d contacts written to %s", count, file)));
      return 0;
    } catch (IOException e) {
      throw new RefusedException(file + " cannot be written: " + FileTrouble.of(e));
    }
  }

  private int write(ExportTarget target, InboxUsersQuery query) throws IOException {
    Progress progress = new Progress(errors, Terminal.isWatched());
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
