package io.github.filterspec.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The budget of generated code: one more member adds only a few lines, Javadoc included, and no
 * class.
 */
class BudgetTest {
  private static final int FEW = 5;
  private static final int MORE = FEW + 10;

  @ParameterizedTest(name = "{1} lines a {0}, and {2} blank ones")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Filter Set<String>            | 42 | 6
          @Filter List<Point>            | 42 | 6
          @Filter String                 | 32 | 5
          /** A text. */ @Filter String | 32 | 5
          @Filter Open                   | 32 | 5
          @Filter Point                  | 32 | 5
          @Filter Map<String, String>    | 32 | 5
          @Filter @Unset("0") int        | 32 | 5
          @Filter @Ends(from = "a", to = "b") TimeRange | 32 | 5
          @Flag boolean                  | 28 | 5
          @Param String                  | 30 | 5
          @Param @DefaultValue("A") Level     | 32 | 5
          """)
  void withActiveKeys(String member, int lines, int blankLines) {
    String few = generated(member, FEW);
    String more = generated(member, MORE);

    assertThat(written(more) - written(few)).isEqualTo(lines * (MORE - FEW));
    assertThat(blank(more) - blank(few)).isEqualTo(blankLines * (MORE - FEW));
  }

  @ParameterizedTest
  @CsvSource({"@ActiveKeys(\"keys\")", "@JsonBody", "@QueryParameters"})
  void memberNeedsNoFurtherClass(String form) {
    assertThat(compiled(form, "@Filter String", MORE).outputs().keySet())
        .isEqualTo(compiled(form, "@Filter String", FEW).outputs().keySet());
  }

  private static String generated(String member, int count) {
    return compiled("@ActiveKeys(\"keys\")", member, count).generated("SpecFilter");
  }

  private static int written(String text) {
    return (int) text.lines().filter(line -> !line.isBlank()).count();
  }

  private static int blank(String text) {
    return (int) text.lines().filter(String::isBlank).count();
  }

  /** Compiles a spec with some members that differ only in their names. */
  private static Compiled compiled(String form, String member, int count) {
    String members =
        IntStream.range(0, count)
            .mapToObj(number -> "%s member%02d();".formatted(member, number))
            .collect(joining());
    return Compilation.javac()
        .add(
            "@FilterSpec %s public interface Spec {\n%s}".formatted(form, members),
            "public record Open(String text) {}",
            "public record Point(@Unset(\"0\") int x, @Unset(\"0\") int y) {}",
            "public enum Level { A, B }")
        .run()
        .clean();
  }
}
