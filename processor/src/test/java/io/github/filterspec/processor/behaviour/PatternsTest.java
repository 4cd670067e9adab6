package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that do not match the pattern of their member. */
class PatternsTest {
  private static final String SPEC =
      """
      @FilterSpec @ActiveKeys("keys")
      public interface Spec {
        @Filter @Matches("\\\\d{3}") Set<String> ids();
      }
      """;

  @ParameterizedTest
  @EnumSource
  void matchingTextIsWritten(Toolchain toolchain) {
    assertThat(run(toolchain, "SpecFilter.builder().ids(\"123\", \"456\").build().toJson()"))
        .isEqualTo("{\"keys\":[\"ids\"],\"ids\":[\"123\",\"456\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void otherTextIsRejected(Toolchain toolchain) {
    assertThat(run(toolchain, refusal("SpecFilter.builder().ids(\"123\", \"45x\")")))
        .isEqualTo(
            "ids: the value has an element that does not match \\d{3}. Correct the value, or do not call ids.");
  }

  @ParameterizedTest
  @EnumSource
  void otherTextInJsonIsKeptRaw(Toolchain toolchain) {
    String json = "SpecFilter.fromJson(\"{'keys':['ids'],'ids':['45x']}\".replace('\\'', '\"'))";

    assertThat(run(toolchain, json + ".unknownKeys() + \" \" + " + json))
        .isEqualTo("[ids] {\"keys\":[\"ids\"],\"ids\":[\"45x\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void storedFilterMustMatchThePatternOfTheAcceptingSpec(Toolchain toolchain) {
    String stored = "SpecFilter.builder().ids(\"123\").build()";

    assertThat(run(toolchain, refusal("NarrowFilter.builder().filters(" + stored + ")")))
        .isEqualTo(
            "ids: the value has an element that does not match 1{3}. Correct the value, or do not call ids.");
  }

  @ParameterizedTest
  @EnumSource
  void conditionMustMatchItsPattern(Toolchain toolchain) {
    assertThat(run(toolchain, "TaggedFilter.ids(\"123\").toJson()"))
        .isEqualTo("{\"or\":[{\"and\":[{\"type\":\"ids\",\"ids\":[\"123\"]}]}]}");
    assertThat(run(toolchain, refusal("TaggedFilter.ids(\"45x\")")))
        .isEqualTo(
            "ids: the value has an element that does not match \\d{3}. Correct the value, or leave the condition"
                + " out.");
  }

  private static Object run(Toolchain toolchain, String expression) {
    return Compilation.with(toolchain)
        .add(
            SPEC,
            """
            @FilterSpec @ActiveKeys("keys")
            public interface Narrow extends Spec {
              @Override @Filter @Matches("1{3}") Set<String> ids();
            }
            """,
            """
            @FilterSpec @TaggedConditions(groups = "or", conditions = "and", tag = "type")
            public interface Tagged {
              @Filter @Matches("\\\\d{3}") Set<String> ids();
            }
            """,
            """
            public class Use {
              public static Object run() { return %s; }
              static String refused(Runnable call) {
                try {
                  call.run();
                  return "nothing";
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

  private static String refusal(String call) {
    return "refused(() -> " + call + ")";
  }
}
