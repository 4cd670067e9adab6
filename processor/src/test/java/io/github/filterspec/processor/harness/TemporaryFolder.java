package io.github.filterspec.processor.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of one compilation. */
final class TemporaryFolder implements AutoCloseable {
  private final Path root;

  TemporaryFolder() throws IOException {
    root = Files.createTempDirectory("filterspec");
    for (String name : List.of("src", "lib", "gen", "out")) {
      Files.createDirectory(root.resolve(name));
    }
  }

  String folder(String name) {
    return root.resolve(name).toString();
  }

  Path write(Path path, byte[] content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  /** Returns all files in a folder, by their path in the folder. */
  Map<String, byte[]> files(String folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path base = root.resolve(folder);
    for (Path file : list(base)) {
      if (Files.isRegularFile(file)) {
        files.put(base.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** Returns all files in a folder as text. */
  Map<String, String> texts(String folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    files(folder)
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  @Override
  public void close() throws IOException {
    for (Path file : list(root)) {
      Files.delete(file);
    }
  }

  /** Returns all files below a folder, deepest first. */
  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
