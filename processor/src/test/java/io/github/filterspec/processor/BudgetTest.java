package io.github.filterspec.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How much is generated for one more member: so many lines, Javadoc and blank ones included, and no
 * class.
 */
class BudgetTest {
  private static final int FEW = 5;
  private static final int MORE = FEW + 10;

  @ParameterizedTest(name = "{1} lines a {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Filter Set<String>            | 24
          @Filter List<Point>            | 24
          @Filter String                 | 19
          /** A text. */ @Filter String | 22
          @Filter Open                   | 19
          @Filter Point                  | 19
          @Filter Map<String, String>    | 19
          @Filter @Unset("0") int        | 19
          @Filter @Range(from = "a", to = "b") TimeRange | 19
          @Flag boolean                  | 18
          @Param String                  | 19
          @Param(orElse = "A") Level     | 19
          """)
  void withActiveKeys(String member, int lines) {
    int few = lines(compiled("@ActiveKeys(\"keys\")", member, FEW));
    int more = lines(compiled("@ActiveKeys(\"keys\")", member, MORE));

    assertThat(more - few).isEqualTo(lines * (MORE - FEW));
  }

  @ParameterizedTest
  @CsvSource({"@ActiveKeys(\"keys\")", "@JsonBody", "@QueryParameters"})
  void andNoClass(String form) {
    assertThat(compiled(form, "@Filter String", MORE).outputs().keySet())
        .isEqualTo(compiled(form, "@Filter String", FEW).outputs().keySet());
  }

  private static int lines(Compiled compiled) {
    return (int) compiled.generated("SpecFilter").lines().count();
  }

  /** A spec of so many members that differ in their names only. */
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
