package io.github.filterspec.sample.cli.resume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.filterspec.sample.cli.output.FileLocks;
import io.github.filterspec.sample.cli.output.RefusedException;
import io.github.filterspec.sample.cli.output.WrongUsageException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * The journal of an import, which is the file {@code FILE.csv.resume}. The journal says which lines
 * of the CSV file were sent, so that no line is sent twice.
 *
 * <p>The import writes one entry to the journal before each request, and one entry after the
 * answer. Each entry is stored on the disk before the import continues. If the last entry for a
 * line of the CSV file has the result {@code SENDING}, the program does not know whether the API
 * has imported the line.
 *
 * <p>This class writes with a {@link RandomAccessFile} and not with a {@link
 * java.nio.channels.FileChannel}, because an interrupt of the thread would close the channel.
 */
public final class ImportJournal implements AutoCloseable {
  private static final int FORMAT = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private final Path path;
  private final RandomAccessFile file;
  private final BitSet sent = new BitSet();
  private final BitSet unknown = new BitSet();

  /** The result of one request, which applies to all lines in the request. */
  public enum Result {
    /** The request is about to be sent. */
    SENDING,
    /** The API has imported the lines of the request. */
    SENT,
    /** The API has not imported the lines of the request. */
    NOT_IMPORTED
  }

  /**
   * The first line of the journal.
   *
   * @param sha256 the hash of the CSV file
   * @param place a text that identifies the API to which the contacts are sent
   */
  record Head(int format, String sha256, String place) {}

  /**
   * An entry of the journal: the line numbers of the contacts in a request, and the result of the
   * request.
   */
  record Entry(List<Integer> lines, Result result) {}

  private ImportJournal(Path path) throws IOException {
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "rw");
  }

  /** Returns the path of the journal for a CSV file. */
  public static Path path(Path csv) {
    return csv.resolveSibling(csv.getFileName() + ".resume");
  }

  /**
   * Begins an import.
   *
   * @param sha256 the hash of the CSV file
   * @param place a text that identifies the API to which the contacts are sent
   * @throws WrongUsageException if an unfinished import of the same file exists
   */
  public static ImportJournal begin(Path csv, String sha256, String place) throws IOException {
    Path path = path(csv);
    try {
      Files.createFile(path);
    } catch (FileAlreadyExistsException e) {
      throw new WrongUsageException(
          "%s exists, because an import of %s did not end. Add --resume to continue that import, or remove %s to send all lines."
              .formatted(path, csv, path));
    }
    ImportJournal journal = locked(path);
    journal.append(new Head(FORMAT, sha256, place));
    return journal;
  }

  /**
   * Continues an import. If no unfinished import exists, begins a new import.
   *
   * @param sha256 the hash of the CSV file
   * @param place a text that identifies the API to which the contacts are sent
   * @throws WrongUsageException if the unfinished import sent its contacts to a different API
   * @throws RefusedException if the CSV file or the journal was changed, or if another program is
   *     importing the CSV file
   */
  public static ImportJournal resume(Path csv, String sha256, String place) throws IOException {
    Path path = path(csv);
    if (!Files.exists(path)) {
      return begin(csv, sha256, place);
    }
    ImportJournal journal = locked(path);
    try {
      journal.read(csv, new Head(FORMAT, sha256, place));
      return journal;
    } catch (IOException | RuntimeException e) {
      journal.file.close();
      throw e;
    }
  }

  private static ImportJournal locked(Path path) throws IOException {
    ImportJournal journal = new ImportJournal(path);
    if (!FileLocks.lock(journal.file.getChannel())) {
      journal.file.close();
      throw new RefusedException(path + " is in use. Wait until the other import ends.");
    }
    return journal;
  }

  private void read(Path csv, Head own) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(file.length())];
    file.readFully(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    int length = whole.getBytes(StandardCharsets.UTF_8).length;
    file.setLength(length); // an incomplete last line, if the program was killed
    file.seek(length);
    if (whole.isEmpty()) {
      append(own);
      return;
    }
    try {
      Iterator<String> lines = whole.lines().iterator();
      check(csv, JSON.readValue(lines.next(), Head.class), own);
      while (lines.hasNext()) {
        note(JSON.readValue(lines.next(), Entry.class));
      }
    } catch (JsonProcessingException e) {
      throw new RefusedException(path + " is damaged, so the import cannot be continued");
    }
  }

  private void check(Path csv, Head stored, Head own) {
    if (stored.format() != FORMAT) {
      throw new RefusedException(path + " was written by another version of the program");
    }
    if (!stored.sha256().equals(own.sha256())) {
      throw new RefusedException(
          "%s was changed after its import began. Restore the file to continue the import, or remove %s to send all lines."
              .formatted(csv, path));
    }
    if (!stored.place().equals(own.place())) {
      throw new WrongUsageException(
          "the lines of %s were sent to %s, not to %s. Use the same --base-url, or remove %s to send all lines."
              .formatted(csv, stored.place(), own.place(), path));
    }
  }

  /**
   * Writes the result of a request to the journal, and waits until the result is on the disk.
   *
   * @param lines the line numbers of the contacts in the request
   */
  public synchronized void write(List<Integer> lines, Result result) throws IOException {
    Entry entry = new Entry(lines, result);
    append(entry);
    note(entry);
  }

  private void append(Object line) throws IOException {
    file.write((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    file.getFD().sync();
  }

  private void note(Entry entry) {
    for (int line : entry.lines()) {
      sent.set(line, entry.result() == Result.SENT);
      unknown.set(line, entry.result() == Result.SENDING);
    }
  }

  /** Returns true if the API has imported the line. */
  public synchronized boolean isSent(int line) {
    return sent.get(line);
  }

  /** Returns true if the program does not know whether the API has imported the line. */
  public synchronized boolean isUnknown(int line) {
    return unknown.get(line);
  }

  /** Returns the number of lines that the API has imported. */
  public synchronized int countSent() {
    return sent.cardinality();
  }

  /** Returns the number of lines whose result is unknown. */
  public synchronized int countUnknown() {
    return unknown.cardinality();
  }

  /** Closes the journal, and deletes it. */
  public synchronized void delete() throws IOException {
    file.close();
    Files.deleteIfExists(path);
  }

  /**
   * Closes the journal. If the API has imported no line, and no line has an unknown result, the
   * method deletes the journal.
   */
  @Override
  public synchronized void close() throws IOException {
    if (countSent() == 0 && countUnknown() == 0) {
      delete();
    } else {
      file.close();
    }
  }
}
