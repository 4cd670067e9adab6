package io.github.filterspec.processor.behaviour;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A large spec compiles, or is one error that names the limit. */
@Tag("verify")
class LargeSpecsTest {
  private static final String TAGGED =
      "@TaggedConditions(groups = \"or\", conditions = \"and\", tag = \"type\")";

  static Stream<Arguments> largest() {
    return Stream.of(Toolchain.values())
        .flatMap(
            toolchain ->
                Stream.of(
                    Arguments.of(toolchain, "@ActiveKeys(\"keys\")", 1684),
                    Arguments.of(toolchain, "@JsonBody", 1684),
                    Arguments.of(toolchain, TAGGED, 1142)));
  }

  @ParameterizedTest
  @MethodSource("largest")
  void largestSpecCompilesAndRuns(Toolchain toolchain, String form, int members) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                spec(form, members),
                """
                public class Run {
                  public static Object run() { return SpecFilter.codec() != null; }
                }
                """)
            .run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.run("p.Run")).isEqualTo(true);
  }

  @ParameterizedTest
  @MethodSource("largest")
  void tooLargeSpecIsOneErrorThatNamesTheLimit(Toolchain toolchain, String form, int members) {
    Compiled compiled = Compilation.with(toolchain).add(spec(form, members + 1)).run();

    assertThat(compiled.errors())
        .singleElement(STRING)
        .contains("FS040: Spec is too large: the " + (members + 1) + " members")
        .contains("The limit is 64,000 bytes. Split the spec");
  }

  private static String spec(String form, int members) {
    return IntStream.range(0, members)
        .mapToObj(i -> "@Filter(\"f%1$d\") List<String> m%1$d();\n".formatted(i))
        .collect(joining("", "@FilterSpec " + form + " public interface Spec {\n", "}\n"));
  }
}
