package io.github.filterspec.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with the expected text of generated files: the file {@code shop/OrdersFilter.java} is
 * stored as {@code shop/OrdersFilter.java.txt}.
 *
 * <p>{@code -Dgolden.update=true} replaces the folder's files by what is generated.
 */
public record Golden(Path folder) {
  private static final String ENDING = ".txt";

  /** Fails unless exactly these files are expected. The map's keys are their paths. */
  public void assertMatches(Map<String, String> generated) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      update(generated);
    }
    assertThat(generated).isEqualTo(texts());
  }

  /** Returns the expected files: path and text. */
  public Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files()) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      texts.put(path.substring(0, path.length() - ENDING.length()), read(file));
    }
    return texts;
  }

  private void update(Map<String, String> generated) throws IOException {
    Files.createDirectories(folder);
    for (Path outdated : files()) {
      Files.delete(outdated);
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = folder.resolve(file.getKey() + ENDING);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** Reads the Java files directly in a folder, sorted by name. */
  public static List<Source> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Golden::read)
          .map(Source::of)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
