package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The nested classes of generated types: builders, stages, codecs and conditions. */
class NestedClassesTest {
  private static final String GENERATED = ".*(Filter|Condition)(\\$.*)?\\.class";
  private static final String QUERY =
      """
      @FilterSpec @JsonBody public interface Spec {
        @Filter A.Url one();
        @Filter B.URL two();
        @Param @Required String id();
        @Param @Required String iD();
        class A { public record Url(String a, String b) {} }
        class B { public record URL(String c, String d) {} }
      }
      """;
  private static final String CONDITIONS =
      """
      @FilterSpec @TaggedConditions(groups = "or", conditions = "and", tag = "type")
      public interface Contacts {
        @Filter @Key("a") Set<String> url();
        @Filter @Key("b") Set<String> URL();
      }
      """;

  @Test
  void everyClassIsMarkedAsGenerated() {
    Compiled compiled = Compilation.javac().add(QUERY, CONDITIONS).run().clean();

    compiled
        .outputs()
        .forEach(
            (path, file) -> assertThat(isMarked(file)).as(path).isEqualTo(path.matches(GENERATED)));
  }

  private static boolean isMarked(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1)
        .contains("Lio/github/filterspec/FilterspecGenerated;");
  }

  @Test
  void namesDifferInMoreThanCase() {
    Compiled compiled = Compilation.javac().add(QUERY, CONDITIONS).run().clean();

    assertThat(compiled.outputs().keySet())
        .filteredOn(path -> path.matches(GENERATED))
        .extracting(path -> path.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
  }

  @Test
  void jsonBodyMayHaveMembersNamedLikeMethodsOfActiveKeys() {
    Compilation.javac()
        .add(
            """
            @FilterSpec @JsonBody public interface Spec {
              @Filter Set<String> activeKeys();
              @Filter Set<String> unknownKeys();
            }
            """)
        .run()
        .clean();
  }

  @Test
  void rangeNamesOnAnotherTypeAreOneError() {
    Compiled compiled =
        Compilation.javac()
            .add(
                """
                @FilterSpec @ActiveKeys("keys") public interface Spec {
                  @Filter @Ends(from = "a", to = "b") int size();
                }
                """)
            .run();

    assertThat(compiled.errors())
        .singleElement()
        .asString()
        .contains("FS008: size() has @Ends, but its type is neither TimeRange nor Range");
  }
}
