package io.github.filterspec.sample.cli;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that gets its name when it is complete, so that a part never passes for the whole. */
final class ExportFile implements AutoCloseable {
  private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

  private final Path file;
  private final Path part;
  private final BufferedWriter writer;
  private int count;

  ExportFile(Path file) throws IOException {
    this.file = file;
    this.part = file.resolveSibling(file.getFileName() + ".part");
    this.writer = Files.newBufferedWriter(part);
  }

  void write(Object item) throws IOException {
    writer.write(JSON.writeValueAsString(item));
    writer.write('\n');
    count++;
  }

  int count() {
    return count;
  }

  /** Gives the file its name; nothing is written afterwards. */
  void complete() throws IOException {
    writer.close();
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Ends a file that may be incomplete: then it is removed. */
  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(part);
  }
}
