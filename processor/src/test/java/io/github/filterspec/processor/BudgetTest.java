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
  private static final String GROUPS =
      """
      @PropertyGroups(conditions = "filters",
          condition = @ConditionFields(property = "p", operator = "o", operand = "v"))
      """;

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

  @ParameterizedTest(name = "{1} lines a {0}, and {2} blank ones")
  @CsvSource({"@Property Text, 10, 2", "@Property Choice<Level>, 11, 2"})
  void withPropertyGroups(String member, int lines, int blankLines) {
    String few = compiled(GROUPS, member, FEW).generated("SpecFilter");
    String more = compiled(GROUPS, member, MORE).generated("SpecFilter");

    assertThat(written(more) - written(few)).isEqualTo(lines * (MORE - FEW));
    assertThat(blank(more) - blank(few)).isEqualTo(blankLines * (MORE - FEW));
  }

  @ParameterizedTest(name = "{1} lines an operator with ({0}), and {2} blank ones")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                          | 10 | 2
          String value                | 11 | 2
          Instant from, Instant to    | 12 | 2
          Set<String> values          | 21 | 3
          """)
  void ofKind(String operands, int lines, int blankLines) {
    String few = kind(operands, FEW);
    String more = kind(operands, MORE);

    assertThat(written(more) - written(few)).isEqualTo(lines * (MORE - FEW));
    assertThat(blank(more) - blank(few)).isEqualTo(blankLines * (MORE - FEW));
  }

  private static String kind(String operands, int count) {
    String operators =
        IntStream.range(0, count)
            .mapToObj(
                number ->
                    "@Operator(\"OP%02d\") boolean operator%1$02d(%s);".formatted(number, operands))
            .collect(joining());
    return Compilation.javac()
        .add("@Operators public interface Kind {\n%s}".formatted(operators))
        .run()
        .clean()
        .generated("KindProperty");
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
            "@Operators public interface Text { @Operator(\"EQ\") boolean is(String value); }",
            "@Operators public interface Choice<T> { @Operator(\"EQ\") boolean is(T value); }",
            "public record Point(@Unset(\"0\") int x, @Unset(\"0\") int y) {}",
            "public enum Level { A, B }")
        .run()
        .clean();
  }
}
