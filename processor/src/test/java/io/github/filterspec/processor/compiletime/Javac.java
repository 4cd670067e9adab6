package io.github.filterspec.processor.compiletime;

import com.palantir.javapoet.JavaFile;
import io.github.filterspec.FilterSpec;
import io.github.filterspec.processor.FilterSpecProcessor;
import io.github.filterspec.processor.harness.UserClassPath;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs javac as builds do: in a new process, which starts cold. */
final class Javac {
  private Javac() {}

  /** Returns the time to compile files without a processor. */
  static Duration plain(Path folder, List<Path> files) throws IOException, InterruptedException {
    return run(folder, files, List.of("-proc:none"));
  }

  /**
   * Returns the time to compile files with the processor of Filterspec. It generates into a folder.
   */
  static Duration withProcessor(Path folder, List<Path> files, Path generated)
      throws IOException, InterruptedException {
    String processor =
        Stream.of(FilterSpecProcessor.class, JavaFile.class, FilterSpec.class)
            .map(Javac::placeOf)
            .collect(Collectors.joining(File.pathSeparator));
    return run(folder, files, List.of("-processorpath", processor, "-s", generated.toString()));
  }

  private static Duration run(Path folder, List<Path> files, List<String> options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-classpath", UserClassPath.text(), "-encoding", "UTF-8"));
    arguments.addAll(List.of("-d", Files.createTempDirectory(folder, "classes").toString()));
    files.forEach(file -> arguments.add(file.toString()));
    Path file = Files.write(folder.resolve("arguments"), arguments);
    ProcessBuilder javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "@" + file)
            .inheritIO();

    long start = System.nanoTime();
    int result = javac.start().waitFor();
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    if (result != 0) {
      throw new IllegalStateException("javac ended with " + result);
    }
    return time;
  }

  private static String placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
