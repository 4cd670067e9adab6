package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One field whose value can be of several types: a sealed interface of records. */
class AlternativesTest {
  private static final String OPERAND =
      """
      public sealed interface Operand {
        record Text(String text) implements Operand {}
        record Amount(java.math.BigDecimal amount) implements Operand {}
        record Texts(Set<String> texts) implements Operand {}
        record Nothing(boolean nothing) implements Operand {}
        record Between(Ends ends) implements Operand {}
        record Ends(int from, int to) {}
      }
      """;
  private static final String RULES =
      """
      @FilterSpec @JsonBody
      public interface Rules {
        @Filter Operand operand();
        @Filter List<Rule> rules();
        record Rule(String column, Operand value) {}
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aValueIsWrittenAsItsRecordIsAndReadBack(Toolchain toolchain) {
    Map<String, String> values =
        Map.of(
            "new Operand.Text(\"a\")", "\"a\"",
            "new Operand.Amount(new java.math.BigDecimal(\"1.50\"))", "1.50",
            "new Operand.Texts(Set.of(\"b\", \"a\"))", "[\"a\",\"b\"]",
            "new Operand.Nothing(false)", "false",
            "new Operand.Between(new Operand.Ends(1, 2))", "{\"from\":1,\"to\":2}");

    values.forEach(
        (value, json) -> {
          String filter = "RulesFilter.builder().operand(%s).build()".formatted(value);
          assertThat(run(toolchain, filter + ".toJson()")).isEqualTo("{\"operand\":" + json + "}");
          assertThat(
                  run(
                      toolchain,
                      "RulesFilter.fromJson(%1$s.toJson()).equals(%1$s)".formatted(filter)))
              .isEqualTo(true);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aComponentOfARecordCanHaveSeveralTypes(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                """
                RulesFilter.builder().rules(
                    new Rules.Rule("status", new Operand.Texts(Set.of("Done"))),
                    new Rules.Rule("name", new Operand.Text("x"))).build().toJson()
                """))
        .isEqualTo(
            "{\"rules\":[{\"column\":\"status\",\"value\":[\"Done\"]},{\"column\":\"name\",\"value\":\"x\"}]}");
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyListIsRefusedAsElsewhere(Toolchain toolchain) {
    assertThat(
            run(
                toolchain,
                """
                message(() -> RulesFilter.builder().operand(new Operand.Texts(Set.of())))
                """))
        .asString()
        .startsWith("operand: the value is empty");
  }

  private static Object run(Toolchain toolchain, String expression) {
    return Compilation.with(toolchain)
        .add(OPERAND, RULES)
        .add(
            """
            public class Use {
              public static Object run() { return %s; }
              static String message(Runnable call) {
                try {
                  call.run();
                  return "no exception";
                } catch (IllegalArgumentException e) {
                  return e.getMessage();
                }
              }
            }
            """
                .formatted(expression))
        .run()
        .clean()
        .run("p.Use");
  }
}
