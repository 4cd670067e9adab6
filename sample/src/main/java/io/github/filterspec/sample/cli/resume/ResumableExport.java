package io.github.filterspec.sample.cli.resume;

import io.github.filterspec.runtime.Items;
import io.github.filterspec.runtime.Page;
import io.github.filterspec.sample.cli.output.ExportFile;
import io.github.filterspec.sample.cli.output.ExportTarget;
import io.github.filterspec.sample.cli.output.RefusedException;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.io.IOException;
import java.util.Optional;

/**
 * An export that can be continued after a failure, an interruption or a crash.
 *
 * <p>After each page, the position of the next page and the length of {@code FILE.part} are written
 * to {@code FILE.resume}. If {@code FILE.part} is longer than the stored length when the export
 * continues, the file ends with an incomplete page, and the program cuts off this page.
 */
public final class ResumableExport implements AutoCloseable {
  private final ExportFile file;
  private final ProgressFile stored;
  private ExportProgress progress;

  private ResumableExport(ExportFile file, ProgressFile stored, ExportProgress progress) {
    this.file = file;
    this.stored = stored;
    this.progress = progress;
  }

  /**
   * Begins an export.
   *
   * @param place a text that identifies the API from which the items come
   * @throws RefusedException if an unfinished export of the same file exists
   */
  public static ResumableExport begin(ExportTarget target, Items<?> items, String place)
      throws IOException {
    ProgressFile stored = new ProgressFile(target.resume());
    ExportFile file = new ExportFile(target);
    try {
      ExportProgress progress = ExportProgress.begin(place, firstPosition(items));
      stored.write(progress);
      return new ResumableExport(file, stored, progress);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /**
   * Continues an export. If no unfinished export exists, begins a new export.
   *
   * @param place a text that identifies the API from which the items come
   * @throws WrongUsageException if the unfinished export was begun with a different query or a
   *     different API
   * @throws RefusedException if another program is writing the same export, or if a file of the
   *     export was changed
   */
  public static ResumableExport resume(ExportTarget target, Items<?> items, String place)
      throws IOException {
    Optional<ExportFile> unfinished = ExportFile.unfinished(target);
    if (unfinished.isEmpty()) {
      return begin(target, items, place);
    }
    ExportFile file = unfinished.get();
    ProgressFile stored = new ProgressFile(target.resume());
    try {
      Optional<ExportProgress> found = stored.read();
      ExportProgress progress =
          found.isPresent() ? found.get() : progressOfEmpty(file, target, items, place);
      check(progress, target, items, place);
      file.cut(progress.bytes(), progress.contacts());
      return new ResumableExport(file, stored, progress);
    } catch (IOException | RuntimeException e) {
      file.keep();
      file.close();
      throw e;
    }
  }

  /**
   * Returns the progress of an export that has written nothing. If the program is killed right
   * after its start, an empty file {@code FILE.part} remains, but no file {@code FILE.resume}.
   */
  private static ExportProgress progressOfEmpty(
      ExportFile file, ExportTarget target, Items<?> items, String place) throws IOException {
    if (!file.isEmpty()) {
      throw new RefusedException(
          "%s cannot be continued, because there is no file %s. Remove %s to begin again."
              .formatted(target.part(), target.resume(), target.part()));
    }
    return ExportProgress.begin(place, firstPosition(items));
  }

  private static void check(
      ExportProgress progress, ExportTarget target, Items<?> items, String place) {
    if (!progress.place().equals(place)) {
      throw new WrongUsageException(
          "%s was exported from %s, not from %s. Use the same --base-url, or remove %s to begin again."
              .formatted(target.part(), progress.place(), place, target.part()));
    }
    try {
      Items<?> unused = items.from(progress.first());
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(
          "%s was exported with other filters. Use the same filters, or remove %s to begin again."
              .formatted(target.part(), target.part()));
    }
  }

  private static String firstPosition(Items<?> items) {
    return items.iterator().position().orElseThrow();
  }

  /** Returns the position of the next page; empty if the last page was written. */
  public Optional<String> next() {
    return Optional.ofNullable(progress.next());
  }

  /** Returns the number of items on the pages that were written. */
  public long count() {
    return progress.contacts();
  }

  /** Writes a page to the disk, and then writes the progress to the disk. */
  public void write(Page<?> page) throws IOException {
    for (Object item : page) {
      file.write(item);
    }
    long length = file.flush();
    progress = progress.afterPage(page.nextPosition().orElse(null), length, file.count());
    stored.write(progress);
  }

  /** Renames {@code FILE.part} to {@code FILE}, and deletes {@code FILE.resume}. */
  public void complete() throws IOException {
    file.complete();
    stored.delete();
  }

  /**
   * Closes the file {@code FILE.part}. If the export has written no item, the method deletes {@code
   * FILE.part} and {@code FILE.resume}.
   */
  @Override
  public void close() throws IOException {
    if (count() > 0) {
      file.keep();
      file.close();
    } else {
      file.close();
      stored.delete();
    }
  }
}
