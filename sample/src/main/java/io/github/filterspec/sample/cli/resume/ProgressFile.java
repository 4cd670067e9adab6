package io.github.filterspec.sample.cli.resume;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.filterspec.sample.cli.output.RefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;

/**
 * The file {@code FILE.resume}, which contains the progress of an export.
 *
 * <p>The file {@code FILE.resume} never contains partly written data. New progress is first written
 * to a second file on the disk, and then the second file replaces {@code FILE.resume}.
 */
final class ProgressFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Path file;
  private final Path draft;

  ProgressFile(Path file) {
    this.file = file;
    this.draft = file.resolveSibling(file.getFileName() + ".new");
  }

  Path path() {
    return file;
  }

  /**
   * Reads the progress.
   *
   * @return the progress, or empty if there is no file
   * @throws RefusedException if this version of the program cannot read the content of the file
   */
  Optional<ExportProgress> read() throws IOException {
    try {
      ExportProgress progress = JSON.readValue(Files.readAllBytes(file), ExportProgress.class);
      if (progress != null && progress.format() == ExportProgress.FORMAT) {
        return Optional.of(progress);
      }
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      // reported below
    }
    throw new RefusedException(
        file + " does not contain the progress of an export of this version of the program");
  }

  void write(ExportProgress progress) throws IOException {
    Files.deleteIfExists(draft);
    try (FileChannel channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE))) {
      ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(progress));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  void delete() throws IOException {
    Files.deleteIfExists(draft);
    Files.deleteIfExists(file);
  }
}
