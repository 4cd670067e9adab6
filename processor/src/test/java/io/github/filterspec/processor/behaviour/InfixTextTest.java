package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated expressions that are written as a text. */
class InfixTextTest {
  private static final String WORD =
      """
      @Operators public interface Word {
        @Operator("{property}:'{operand}'") boolean is(String value);
        @Operator("{property}:['{operand}']") boolean in(Set<String> values);
        @Operator("{property}:null") boolean isUnset();
      }
      """;
  private static final String WHOLE =
      """
      @Operators public interface Whole {
        @Operator("{property}:>{operand}") boolean atLeast(int value);
        @Operator("{property}:{operand}..{second}") boolean between(int from, int to);
      }
      """;
  private static final String TICKETS =
      """
      @FilterSpec
      @InfixText(and = " AND ", or = " OR ", not = "NOT ", around = "\\"", escape = "'", maxConditions = 3)
      public interface Tickets {
        @Property Word tag();
        @Property Whole priority();
        @CustomProperty(value = "cf_{name}", pattern = "[a-z]+") Word word(String name);
      }
      """;
  private static final String ISSUES =
      """
      @FilterSpec
      @InfixText(and = " ")
      public interface Issues {
        @Property Word label();
      }
      """;
  private static final String SEARCH =
      """
      @FilterSpec @JsonBody
      public interface Search {
        @Filter TicketsFilter query();
      }
      """;

  @ParameterizedTest
  @EnumSource
  void theExpressionIsOneText(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                """
                TicketsFilter.tag().in("b", "a").and(TicketsFilter.priority().between(1, 3)
                    .or(TicketsFilter.word("x").is("it's")).not()).toJson()
                """))
        .isEqualTo("\"\\\"NOT (cf_x:'it''s' OR priority:1..3) AND tag:['a','b']\\\"\"");
  }

  @ParameterizedTest
  @EnumSource
  void theTextIsReadBackEqual(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                """
                TicketsFilter.fromJson("\\"\\\\\\"tag:['b','a'] AND NOT (priority:>-2)\\\\\\"\\"").equals(
                    TicketsFilter.priority().atLeast(-2).not().and(TicketsFilter.tag().in("a", "b")))
                """))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource
  void theTextIsAFieldOfABody(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                "SearchFilter.builder().query(TicketsFilter.tag().isUnset()).build().toJson()"))
        .isEqualTo("{\"query\":\"\\\"tag:null\\\"\"}");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheApiCannotExpressDoesNotCompile(Toolchain toolchain) {
    Compiled compiled =
        all(Compilation.with(toolchain))
            .add(
                """
                public class Use {
                  Object or = IssuesFilter.label().isUnset().or(IssuesFilter.label().is("a"));
                  Object not = IssuesFilter.label().isUnset().not();
                  Object wrongOperator = TicketsFilter.tag().atLeast(1);
                  Object otherSpec = TicketsFilter.tag().isUnset().and(IssuesFilter.label().isUnset());
                }
                """)
            .run();

    assertThat(compiled.errors()).hasSize(4);
  }

  private static Object run(Toolchain toolchain, String expression) {
    return all(Compilation.with(toolchain))
        .add("public class Use { public static Object run() { return %s; } }".formatted(expression))
        .run()
        .clean()
        .run("p.Use");
  }

  private static Compilation all(Compilation compilation) {
    return compilation.add(WORD, WHOLE, TICKETS, ISSUES, SEARCH);
  }
}
