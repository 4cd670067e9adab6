package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Text from a spec cannot end the comment or the literal that it is copied into. */
class HostileTextTest {

  /** Texts as a spec's author writes them between quotation marks. */
  static Stream<Arguments> texts() {
    List<String> texts =
        List.of(
            "*/",
            "\\\\u002a/",
            "*\\\\uuu002f",
            "\\\\\\\\u002a/",
            "\\\\u0022+x+\\\\u0022",
            "\\\"\\\"\\\"",
            "\\\\",
            "\\\\\\\\",
            "\\\\\\\"",
            "{@code }",
            "}*/{",
            "/*",
            "\\u2028*/",
            "\\u0085*/",
            "\\r\\n*/",
            "\\\\\\u00f6",
            "$S$L$T$$");
    return Stream.of(Toolchain.values())
        .flatMap(toolchain -> texts.stream().map(text -> Arguments.of(toolchain, text)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsSentAsItIsWritten(Toolchain toolchain, String text) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @ActiveKeys("keys %1$s") @Constant(name = "c %1$s", value = "%1$s")
                public interface Spec {
                  @Filter("f%1$s") @Key("k%1$s") String title();
                  @Param("p%1$s") @DefaultValue("%1$s") String limit();
                }
                """
                    .formatted(text),
                """
                public class Use {
                  public static Object run() {
                    SpecFilter filter = SpecFilter.builder().title("x").build();
                    return SpecFilter.fromJson(filter.toJson()).limit().equals("%1$s")
                        && filter.activeKeys().contains("k%1$s");
                  }
                }
                """
                    .formatted(text))
            .run();

    assertThat(compiled.clean().run("p.Use")).isEqualTo(true);
  }

  @ParameterizedTest
  @EnumSource
  void loneSurrogateIsKept(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @JsonBody public interface Spec {
                  @Param @DefaultValue("\\ud800") String limit();
                }
                """,
                """
                public class Use {
                  public static Object run() { return SpecFilter.builder().build().limit(); }
                }
                """)
            .run();

    assertThat(compiled.clean().run("p.Use")).isEqualTo("\ud800");
  }

  @ParameterizedTest
  @EnumSource
  void descriptionCannotEndTheGeneratedComment(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                """
                /** One \\u005cu002a/ class A {} and *{@inheritDoc}/ class B {} and *{@value}/. */
                @FilterSpec @JsonBody public interface Spec {
                  /** Two \\u005cuu002a/ int a; and {@link #title *}/ int b; */
                  @Filter String title();
                }
                """)
            .run();

    assertThat(compiled.errors()).isEmpty();
  }
}
