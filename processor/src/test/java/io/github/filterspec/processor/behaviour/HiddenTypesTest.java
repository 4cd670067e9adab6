package io.github.filterspec.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Source;
import io.github.filterspec.processor.harness.Toolchain;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Types that are nested in generated types hide no type of the user, or an error reports the
 * conflict.
 */
class HiddenTypesTest {

  @ParameterizedTest
  @EnumSource
  void codecInTheUnnamedPackageDoesNotHaveTheNameOfAUserType(Toolchain toolchain) {
    unnamed(
            toolchain,
            "public record Tag(String a, String b) {}",
            "public record TagCodec(String a, String b) {}",
            "@FilterSpec @ActiveKeys(\"k\")"
                + " public interface Orders { @Filter Tag t(); @Filter TagCodec m(); }")
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void stageInTheUnnamedPackageDoesNotHaveTheNameOfAUserType(Toolchain toolchain) {
    unnamed(
            toolchain,
            "public record TagStage(String a, String b) {}",
            "@FilterSpec @JsonBody public interface Orders {"
                + " @Param @Required String tag(); @Param TagStage m(); }")
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void conditionInTheUnnamedPackageDoesNotHaveTheNameOfAUserType(Toolchain toolchain) {
    unnamed(
            toolchain,
            "public record TagCondition(String a, String b) {}",
            "@FilterSpec @TaggedConditions(groups = \"o\", conditions = \"a\", tag = \"t\")"
                + " public interface Orders { @Filter TagCondition tag(); }")
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void valueInTheUnnamedPackageCannotBeNamedBuilder(Toolchain toolchain) {
    Compiled compiled =
        unnamed(
            toolchain,
            "public record Builder(String name, String city) {}",
            "@FilterSpec @ActiveKeys(\"k\") public interface Houses { @Filter Builder by(); }");

    assertThat(compiled.errors())
        .singleElement()
        .asString()
        .contains("FS007: by() has the unsupported type \"Builder\". Rename the type");
  }

  @ParameterizedTest
  @EnumSource
  void parentNamedBuilderInTheUnnamedPackageIsNotLinked(Toolchain toolchain) {
    Compiled compiled =
        unnamed(
            toolchain,
            "public interface Builder { @Filter String x(); }",
            "@FilterSpec @ActiveKeys(\"k\") public interface Houses extends Builder {}");

    assertThat(compiled.clean().generated("HousesFilter")).doesNotContain("Builder#x");
  }

  @ParameterizedTest
  @EnumSource
  void valueInAPackageMayBeNamedBuilder(Toolchain toolchain) {
    Compilation.with(toolchain)
        .add(
            "public record Builder(String name, String city) {}",
            "@FilterSpec @ActiveKeys(\"k\") public interface Houses { @Filter Builder by(); }")
        .run()
        .clean();
  }

  @ParameterizedTest
  @EnumSource
  void valueCannotHaveTheNameOfTheMemberTable(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                "public record MEMBERS(String x, String y) {}",
                "public enum ENDPOINT { A }",
                "@FilterSpec @JsonBody public interface Spec { @Filter MEMBERS m(); @Filter ENDPOINT e(); }")
            .run();

    assertThat(compiled.errors())
        .hasSize(2)
        .allMatch(
            problem -> problem.endsWith("Rename the type, because generated code uses this name"));
  }

  @ParameterizedTest
  @EnumSource
  void expressionSpecMayBeNamedUnknown(Toolchain toolchain) {
    Compilation.with(toolchain)
        .add(
            """
            @FilterSpec @TaggedConditions(groups = "or", conditions = "and", tag = "type")
            public interface Unknown { @Filter String text(); }
            """)
        .run()
        .clean();
  }

  private static Compiled unnamed(Toolchain toolchain, String... texts) {
    Source[] sources =
        Stream.of(texts)
            .map(text -> Source.of("import io.github.filterspec.*;\n" + text))
            .toArray(Source[]::new);
    return Compilation.with(toolchain).add(sources).run();
  }
}
