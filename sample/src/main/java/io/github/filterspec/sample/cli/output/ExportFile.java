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
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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
  private int count;
  private boolean complete;

  /**
   * Creates the file {@code FILE.part}.
   *
   * @throws RefusedException if {@code FILE.part} already exists
   * @throws IOException if {@code FILE.part} cannot be written
   */
  public ExportFile(ExportTarget target) throws IOException {
    this.target = target;
    this.part = target.part();
    this.channel = open(part);
    this.lines = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  private static FileChannel open(Path part) throws IOException {
    try {
      return FileChannel.open(part, Set.of(CREATE_NEW, WRITE), ownerOnly(part));
    } catch (FileAlreadyExistsException e) {
      throw new RefusedException(
          part
              + " exists. Wait for the other export, or remove the file if that export was killed.");
    }
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

  /** Returns the number of items that were written. */
  public int count() {
    return count;
  }

  /** Writes all data to the disk, and then renames {@code FILE.part} to {@code FILE}. */
  public void complete() throws IOException {
    lines.flush();
    channel.force(true);
    channel.close();
    target.take(part);
    complete = true;
  }

  /** Closes the file. Deletes the file if the export is incomplete. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (!complete) {
      Files.delete(part);
    }
  }
}
