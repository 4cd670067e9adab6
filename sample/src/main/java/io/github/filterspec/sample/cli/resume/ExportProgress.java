package io.github.filterspec.sample.cli.resume;

import org.jspecify.annotations.Nullable;

/**
 * The progress of an export after a page was written.
 *
 * @param format the version of the file format, see {@link #FORMAT}
 * @param place a text that identifies the API from which the contacts come, such as its URL
 * @param first the position of the first page; a position is valid only for the query from which it
 *     comes
 * @param next the position of the next page; null if the last page was written
 * @param bytes the length of {@code FILE.part} in bytes, up to the end of the last page that was
 *     written
 * @param contacts the number of contacts on the pages that were written
 */
record ExportProgress(
    int format, String place, String first, @Nullable String next, long bytes, long contacts) {
  static final int FORMAT = 1;

  /** Returns the progress of an export that has written nothing yet. */
  static ExportProgress begin(String place, String first) {
    return new ExportProgress(FORMAT, place, first, first, 0, 0);
  }

  ExportProgress afterPage(@Nullable String nextPage, long length, long written) {
    return new ExportProgress(format, place, first, nextPage, length, written);
  }
}
