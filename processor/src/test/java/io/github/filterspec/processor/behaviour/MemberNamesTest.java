package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members may be called like whatever generated code uses. */
class MemberNamesTest {

  @ParameterizedTest
  @EnumSource
  void likeJavaTypes(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public interface Names {
                  @Filter Set<String> String();
                  @Filter List<String> List();
                  @Filter String Builder();
                  @Flag boolean Override();
                  @Param String Query();
                  @Filter UUID UUID();
                }
                """,
                """
                public class Use {
                  public static Object run() {
                    return NamesFilter.builder()
                        .String("a").List("b").Builder("c").Override().Query("d").build().toJson();
                  }
                }
                """)
            .run()
            .clean()
            .run("p.Use");
    assertThat(json).isEqualTo("");
  }
}
