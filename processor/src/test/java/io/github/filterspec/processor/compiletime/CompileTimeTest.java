package io.github.filterspec.processor.compiletime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints the rows of the table in {@code docs/compile-time.md}. The test has no assertions. */
@Tag("compile-time")
class CompileTimeTest {

  @BeforeAll
  static void printMachine() {
    System.out.printf(
        "JDK %s, %d cores%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
  }

  @ParameterizedTest
  @CsvSource({"1, 15", "100, 9", "1000, 5"})
  void measuresCompileTime(int count, int rounds, @TempDir Path folder)
      throws IOException, InterruptedException {
    List<Path> specs = Specs.write(count, Files.createDirectory(folder.resolve("specs")));
    List<Round> measured = new ArrayList<>();
    for (int number = 0; number < rounds; number++) {
      Path work = Files.createTempDirectory(folder, "round");
      Path generated = Files.createDirectory(work.resolve("generated"));
      Duration plain = Javac.plain(work, specs);
      Duration processed = Javac.withProcessor(work, specs, generated);
      Duration written =
          Javac.plain(work, Stream.concat(specs.stream(), filesIn(generated)).toList());
      measured.add(new Round(plain, processed, written));
    }

    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %s | %s | %s | %s |%n",
        count,
        median(measured, "%.1f s", round -> seconds(round.plain())),
        median(measured, "%.1f s", round -> seconds(round.written())),
        median(measured, "%.1f s", round -> seconds(round.processed())),
        median(measured, "%.2f", round -> seconds(round.processed()) / seconds(round.plain())),
        median(measured, "%.2f", round -> seconds(round.processed()) / seconds(round.written())));
  }

  /**
   * The times for the same specs: without the processor, with the processor, and with the generated
   * code as plain sources.
   */
  private record Round(Duration plain, Duration processed, Duration written) {}

  private static Stream<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  /** Returns the median, with the minimum and the maximum in parentheses. */
  private static String median(List<Round> rounds, String format, ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return String.format(
        Locale.ROOT,
        format + " (%.2f to %.2f)",
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1]);
  }
}
