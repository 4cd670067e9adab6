package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Specs of unusual shape: empty, nested in one another's values, with keywords for names. */
class ShapesTest {

  @ParameterizedTest
  @EnumSource
  void aSpecWithoutMembers(Toolchain toolchain) {
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
  void aFilterAsAMemberOfAnotherInTheSameCompilation(Toolchain toolchain) {
    Object json =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @ActiveKeys(\"outer\") public interface Outer {"
                    + " @Filter InnerFilter filter(); @Filter List<InnerFilter> more(); }",
                "@FilterSpec @ActiveKeys(\"inner\") public interface Inner { @Flag boolean on(); }",
                use(
                    "OuterFilter.builder().filter(InnerFilter.builder().on().build()).build()"
                        + ".toJson()"))
            .run()
            .clean()
            .run("p.Use");

    assertThat(json)
        .isEqualTo(
            "{\"outer\":[\"filter\"],\"filter\":{\"inner\":[\"on\"],\"on\":true},\"more\":[]}");
  }

  @ParameterizedTest
  @EnumSource
  void aSpecCalledLikeAKeyword(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                "@Api public @interface Shop {}",
                """
                @FilterSpec @Shop @ActiveKeys("keys")
                @Endpoint(method = POST, path = "a", item = String.class, safety = READ_ONLY)
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
  void recordsFromClassFiles(Toolchain toolchain) {
    Compiled library =
        Compilation.with(toolchain)
            .add(
                """
                public record Rule(
                    @com.fasterxml.jackson.annotation.JsonProperty("n") String name,
                    @Unset(absent = true) Integer least,
                    @Range(from = "a", to = "b") TimeRange when) {}
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

  private static String use(String expression) {
    return "public class Use { public static Object run() { return " + expression + "; } }";
  }
}
