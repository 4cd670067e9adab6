package io.github.filterspec.sample.cli.output;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A file to which the program writes an export.
 *
 * <p>While the export runs, the name of the file is {@code FILE.part}. A second export cannot write
 * to {@code FILE.part} at the same time. Only the owner can read {@code FILE.part}, because the
 * export contains personal data.
 */
public final class ExportFile implements AutoCloseable {
  private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

  private final ExportTarget target;
  private final Path part;
  private final FileChannel channel;
  private final OutputStream lines;
  private long count;
  private boolean kept;

  /**
   * Creates the file {@code FILE.part}.
   *
   * @throws RefusedException if {@code FILE.part} already exists
   * @throws IOException if {@code FILE.part} cannot be written
   */
  public ExportFile(ExportTarget target) throws IOException {
    this(target, created(target.part()));
  }

  private ExportFile(ExportTarget target, FileChannel channel) {
    this.target = target;
    this.part = target.part();
    this.channel = channel;
    this.lines = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  /**
   * Opens the file {@code FILE.part} of an unfinished export. Before you write the first item, call
   * {@link #cut(long, long)}.
   *
   * @return the export file, or empty if {@code FILE.part} does not exist
   * @throws RefusedException if another program writes to {@code FILE.part}
   */
  public static Optional<ExportFile> unfinished(ExportTarget target) throws IOException {
    Path part = target.part();
    try {
      FileChannel channel = FileChannel.open(part, Set.of(WRITE, LinkOption.NOFOLLOW_LINKS));
      return Optional.of(new ExportFile(target, locked(channel, part)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static FileChannel created(Path part) throws IOException {
    try {
      return locked(FileChannel.open(part, Set.of(CREATE_NEW, WRITE), ownerOnly(part)), part);
    } catch (FileAlreadyExistsException e) {
      throw new RefusedException(
          part
              + " exists. Wait until the other export ends. If no export runs, add --resume to"
              + " continue that export, or remove the file to begin again.");
    }
  }

  private static FileChannel locked(FileChannel channel, Path part) throws IOException {
    if (!FileLocks.lock(channel)) {
      channel.close();
      throw new RefusedException(part + " is in use. Wait until the other export ends.");
    }
    return channel;
  }

  private static FileAttribute<?>[] ownerOnly(Path part) {
    return part.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Writes an item as a line of JSON. */
  public void write(Object item) throws IOException {
    String line = DisplayText.json(JSON.writeValueAsString(item)) + "\n";
    lines.write(line.getBytes(StandardCharsets.UTF_8));
    count++;
  }

  /** Returns the number of items in the file. */
  public long count() {
    return count;
  }

  /** Returns true if the file is empty. */
  public boolean isEmpty() throws IOException {
    return channel.size() == 0;
  }

  /**
   * Shortens the file to the given length. The next item is written at the new end of the file.
   *
   * @param length the number of bytes to keep
   * @param items the number of items in the shortened file
   * @throws RefusedException if the file is shorter than the given length
   */
  public void cut(long length, long items) throws IOException {
    if (channel.size() < length) {
      throw new RefusedException(
          "%s was changed: it has %,d bytes instead of %,d. Remove the file to begin again."
              .formatted(part, channel.size(), length));
    }
    channel.truncate(length);
    channel.position(length);
    count = items;
  }

  /** Writes all data to the disk, and returns the length of the file. */
  public long flush() throws IOException {
    lines.flush();
    channel.force(false);
    return channel.size();
  }

  /**
   * Keeps the incomplete file: after this call, {@link #close} does not delete {@code FILE.part}.
   */
  public void keep() {
    kept = true;
  }

  /** Writes all data to the disk, and then renames {@code FILE.part} to {@code FILE}. */
  public void complete() throws IOException {
    lines.flush();
    channel.force(true);
    channel.close();
    target.take(part);
    kept = true;
  }

  /**
   * Closes the file. If the export is incomplete and {@link #keep()} was not called, the method
   * deletes {@code FILE.part}.
   */
  @Override
  public void close() throws IOException {
    channel.close();
    if (!kept) {
      Files.delete(part);
    }
  }
}
