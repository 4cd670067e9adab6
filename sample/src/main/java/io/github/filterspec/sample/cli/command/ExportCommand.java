package io.github.filterspec.sample.cli.command;

import io.github.filterspec.runtime.Items;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.sample.botpenguin.Contact;
import io.github.filterspec.sample.botpenguin.InboxUsersQuery;
import io.github.filterspec.sample.cli.option.Connection;
import io.github.filterspec.sample.cli.option.ConnectionOptions;
import io.github.filterspec.sample.cli.option.FilterOptions;
import io.github.filterspec.sample.cli.output.DisplayText;
import io.github.filterspec.sample.cli.output.ErrorLine;
import io.github.filterspec.sample.cli.output.ExportTarget;
import io.github.filterspec.sample.cli.output.Output;
import io.github.filterspec.sample.cli.output.Progress;
import io.github.filterspec.sample.cli.output.RefusedException;
import io.github.filterspec.sample.cli.resume.ResumableExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
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
      "While the export runs, the file has the name FILE.part, and the file",
      "FILE.resume says which page is next. If the export fails, or if you press",
      "Ctrl-C, both files stay, and --resume continues. An export without any page",
      "leaves no files.",
      "Only the owner can read a new file, if the file system has permissions. If",
      "the export replaces a file, the permissions stay the same."
    },
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    footer = {
      "",
      "The API numbers its pages. So if contacts are added or deleted while the",
      "export runs or is interrupted, contacts can be missing or twice in the file."
    })
final class ExportCommand implements Callable<Integer> {
  private final ConnectionOptions connection;
  private final Output out;
  private final ErrorLine errors;
  private final StopSignal stop;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("");

  @Option(names = "--overwrite", arity = "0", description = "Replace the file if it exists.")
  private boolean overwrite;

  @Option(
      names = "--resume",
      arity = "0",
      description =
          "Continue an export that did not end. The filters must be the same. If there is no such"
              + " export, begin.")
  private boolean resume;

  @Mixin private final FilterOptions filters = new FilterOptions();

  ExportCommand(ConnectionOptions connection, Output out, ErrorLine errors, StopSignal stop) {
    this.connection = connection;
    this.out = out;
    this.errors = errors;
    this.stop = stop;
  }

  @Override
  public Integer call() {
    InboxUsersQuery query = filters.query();
    stop.watch();
    try {
      ExportTarget target = ExportTarget.of(file, overwrite);
      long count = write(target, query);
      out.line(
          DisplayText.printable(
              String.format(Locale.ROOT, "%,d contacts written to %s", count, file)));
      return 0;
    } catch (IOException e) {
      throw RefusedException.cannotWrite(file, e);
    }
  }

  private long write(ExportTarget target, InboxUsersQuery query) throws IOException {
    try (Connection open = connection.open()) {
      Items<Contact> items = open.items(query);
      try (ResumableExport export = export(target, items)) {
        writePages(open, items, export, target);
        export.complete();
        return export.count();
      }
    }
  }

  private ResumableExport export(ExportTarget target, Items<Contact> items) throws IOException {
    if (!resume) {
      return ResumableExport.begin(target, items, connection.place());
    }
    ResumableExport export = ResumableExport.resume(target, items, connection.place());
    if (export.count() > 0) {
      errors.print(String.format(Locale.ROOT, "continuing after %,d contacts", export.count()));
    }
    return export;
  }

  private void writePages(
      Connection open, Items<Contact> items, ResumableExport export, ExportTarget target) {
    if (export.next().isEmpty()) {
      return; // only the last step was missing
    }
    Progress progress = Progress.onTerminal(errors);
    progress.step(export.count());
    try {
      Iterator<Page<Contact>> pages = open.pages(items.from(export.next().get()));
      while (pages.hasNext()) {
        Page<Contact> page = pages.next();
        export.write(page);
        progress.step(page.size());
      }
    } catch (RuntimeException e) {
      throw unfinished(e, export, target);
    } catch (IOException e) {
      throw unfinished(RefusedException.cannotWrite(file, e), export, target);
    } finally {
      progress.end();
    }
  }

  /**
   * Prints the reason for a failure, and returns an exception whose message says how to continue
   * the export.
   */
  private RuntimeException unfinished(
      RuntimeException e, ResumableExport export, ExportTarget target) {
    RuntimeException reason = stop.translated(e);
    if (export.count() == 0) {
      return reason;
    }
    errors.print(reason);
    return new RefusedException(
        String.format(
            Locale.ROOT,
            "the first %,d contacts are in %s. Add --resume to continue",
            export.count(),
            target.part()));
  }
}
