package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Specs with an unusual structure: without members, nested in each other's values, or with keywords
 * as names.
 */
class ShapesTest {

  @ParameterizedTest
  @EnumSource
  void specWithoutMembersIsAllowed(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec {}",
                use("SpecFilter.builder().matchAll().build().toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[]}");
  }

  @ParameterizedTest
  @EnumSource
  void nestedSpecsMayHaveTheSameSimpleName(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                """
                public class Desk {
                  @FilterSpec @ActiveKeys("desk") interface Spec {}
                  protected interface Drawer {
                    @FilterSpec @ActiveKeys("drawer") interface Spec {}
                  }
                }
                """,
                """
                record Shelf() {
                  @FilterSpec @ActiveKeys("shelf") public interface Spec {}
                }
                """,
                """
                public enum Box {
                  ;
                  @FilterSpec @ActiveKeys("box") public interface Spec {}
                }
                """,
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec {}")
            .run()
            .clean();

    assertThat(compiled.generated("Desk_SpecFilter")).contains("\nfinal class Desk_SpecFilter");
    assertThat(compiled.generated("Desk_Drawer_SpecFilter")).contains("\"drawer\"");
    assertThat(compiled.generated("Shelf_SpecFilter")).contains("\nfinal class Shelf_SpecFilter");
    assertThat(compiled.generated("Box_SpecFilter")).contains("public final class Box_SpecFilter");
    assertThat(compiled.generated("SpecFilter")).contains("public final class SpecFilter");
  }

  @ParameterizedTest
  @EnumSource
  void requiredMembersMayDifferOnlyInCase(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @JsonBody
                public interface Spec {
                  @Param @Required String tag();
                  @Param @Required String Tag();
                  @Param @Required TagStage stage();
                }
                """,
                "public enum TagStage { ONE }",
                use(
                    "SpecFilter.builder().tag(\"a\").Tag(\"b\").stage(TagStage.ONE).build().toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"tag\":\"a\",\"Tag\":\"b\",\"stage\":\"ONE\"}");
  }

  @ParameterizedTest
  @EnumSource
  void specMayBeSealed(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @ActiveKeys("keys")
                public sealed interface Spec permits More { @Filter Set<String> tags(); }
                """,
                """
                @FilterSpec @ActiveKeys("keys")
                public non-sealed interface More extends Spec {}
                """,
                use("MoreFilter.builder().tags(\"a\").build().toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json).isEqualTo("{\"keys\":[\"tags\"],\"tags\":[\"a\"]}");
  }

  @ParameterizedTest
  @EnumSource
  void specMayHaveTheNameOfAKeyword(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                "@Api public @interface Shop {}",
                """
                @FilterSpec @Shop @ActiveKeys("keys")
                @Reads(method = POST, path = "a", items = String.class)
                public interface Class {
                  @Filter Set<String> tags();
                }
                """)
            .run()
            .clean();

    assertThat(compiled.generated("ClassService")).contains("class_(@Body ClassQuery query)");
  }

  @ParameterizedTest
  @EnumSource
  void recordsMayComeFromClassFiles(Toolchain toolchain) {
    Compiled library =
        Compilation.with(toolchain)
            .add(
                """
                public record Rule(
                    @com.fasterxml.jackson.annotation.JsonProperty("n") String name,
                    @Unset(as = Unset.As.ABSENT) Integer least,
                    @Ends(from = "a", to = "b") TimeRange when) {}
                """)
            .run()
            .clean();
    Object json =
        Compilation.with(toolchain)
            .against(library)
            .add(
                "@FilterSpec @ActiveKeys(\"keys\") public interface Spec { @Filter Rule rule(); }",
                use("SpecFilter.builder().matchAll().build().toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo("{\"keys\":[],\"rule\":{\"n\":\"\",\"when\":{\"a\":\"\",\"b\":\"\"}}}");
  }

  @ParameterizedTest
  @EnumSource
  void rangesMayBeInEveryContainer(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                """
                @FilterSpec @JsonBody
                public interface Spec {
                  @Param @Ends(from = "a", to = "b") Map<String, List<TimeRange>> slots();
                }
                """,
                use(
                    "SpecFilter.builder().slots(Map.of(\"x\","
                        + " List.of(TimeRange.since(Instant.EPOCH)))).build().toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo("{\"slots\":{\"x\":[{\"a\":\"1970-01-01T00:00:00.000Z\",\"b\":\"\"}]}}");
  }

  private static String use(String expression) {
    return "public class Use { public static Object run() { return " + expression + "; } }";
  }
}
