package io.github.filterspec.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.filterspec.processor.harness.Compilation;
import io.github.filterspec.processor.harness.Compiled;
import io.github.filterspec.processor.harness.Toolchain;
import io.github.filterspec.processor.harness.UsesGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference to a type that is never generated is exactly one error. */
class IncompleteSpecsTest {
  private static final String SHOP = "@Api public @interface Shop {}";

  @ParameterizedTest
  @MethodSource("incompleteSpecs")
  void missingElementIsOnlyReportedByTheCompiler(Toolchain toolchain, String shop, String spec) {
    Compiled compiled =
        Compilation.with(toolchain)
            .reportingAllErrors()
            .before(UsesGenerator.inBodies())
            .add(shop, spec)
            .run();

    assertThat(compiled.errors()).hasSize(1).noneMatch(error -> error.contains("FS"));
  }

  static Stream<Arguments> incompleteSpecs() {
    String query =
        "@FilterSpec @Shop @ActiveKeys(\"keys\") @Reads(method = POST, path = \"orders\","
            + " items = String.class)"
            + " public interface Orders { @Filter Set<String> tags(); @Flag boolean paid(); }";
    return Stream.of(
            Arguments.of(SHOP, query.replace("Set<String>", "Sett")),
            Arguments.of(SHOP, query.replace("Set<String>", "Sett<String>")),
            Arguments.of(SHOP, query.replace("<String>", "<Strin>")),
            Arguments.of(SHOP, query.replace("Set<String>", "Map<String, List<Strin>>")),
            Arguments.of(SHOP, query.replace("Orders", "Orders extends Parent")),
            Arguments.of(SHOP, query.replace("String.class", "Order.class")),
            Arguments.of(SHOP, query.replace("POST", "POSTT")),
            Arguments.of(SHOP, query.replace(", items = String.class", "")),
            Arguments.of(SHOP, query.replace("@Shop", "@Shopp")),
            Arguments.of(SHOP, query.replace("@ActiveKeys", "@ActiveKey")),
            Arguments.of(SHOP, query.replace("@FilterSpec", "@FilterSpecs")),
            Arguments.of(SHOP, query.replace("@Filter Set", "@Filters Set")),
            Arguments.of(SHOP, query.replace("@Flag", "@Falg")),
            Arguments.of(SHOP.replace("@Api", "@Api @SignIn(SignIn.Scheme.BARER)"), query))
        .flatMap(
            spec ->
                Stream.of(Toolchain.values())
                    .map(toolchain -> Arguments.of(toolchain, spec.get()[0], spec.get()[1])));
  }

  /** Eclipse's compiler reports an error for each of the two annotations. */
  @ParameterizedTest
  @ValueSource(strings = {"@FilterSpec", "@Shop", "@JsonBody", "@Filter "})
  void repeatedAnnotationIsOnlyReportedByTheCompiler(String annotation) {
    String spec =
        "@FilterSpec @Shop @JsonBody @Reads(method = POST, path = \"orders\","
            + " items = String.class)"
            + " public interface Orders { @Filter Set<String> tags(); }";
    for (Toolchain toolchain : Toolchain.values()) {
      Compiled compiled =
          Compilation.with(toolchain)
              .reportingAllErrors()
              .before(UsesGenerator.inBodies())
              .add(SHOP, spec.replace(annotation, annotation + " " + annotation))
              .run();

      assertThat(compiled.errors())
          .hasSize(toolchain == Toolchain.JAVAC ? 1 : 2)
          .allMatch(error -> error.contains("repeatable"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void filterThatContainsItselfIsAnError(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                "@FilterSpec @ActiveKeys(\"keys\") public interface Branch {"
                    + " @Filter List<LeafFilter> leaves(); }",
                "@FilterSpec @ActiveKeys(\"keys\") public interface Leaf {"
                    + " @Filter BranchFilter branch(); }",
                "@FilterSpec @ActiveKeys(\"keys\") public interface Tree {"
                    + " @Filter BranchFilter root(); }")
            .run();

    assertThat(compiled.errors())
        .extracting(error -> error.replaceAll(".* error: ", ""))
        .containsExactly(
            "FS007: the filters generated from Branch, Leaf would contain themselves. Write a separate spec for each level of nesting. The innermost spec must not have the member");
  }

  @ParameterizedTest
  @EnumSource
  void classFileThatRefersToAMissingClassIsAnError(Toolchain toolchain) {
    Compiled library =
        Compilation.with(toolchain)
            .add(
                "public record Rule(Gone gone, String text) {}",
                "public record Gone(String text) {}")
            .run()
            .clean();
    Compiled compiled =
        Compilation.with(toolchain)
            .against(library.without("p/Gone.class"))
            .add("@FilterSpec @ActiveKeys(\"keys\") public interface Spec { @Filter Rule rule(); }")
            .run();

    assertThat(compiled.errors()).hasSize(1).allMatch(error -> error.contains("FS007"));
  }

  @ParameterizedTest
  @EnumSource
  void queryHasNoFilterType(Toolchain toolchain) {
    Compiled compiled =
        Compilation.with(toolchain)
            .add(
                SHOP,
                "@FilterSpec @ActiveKeys(\"keys\") public interface Base {"
                    + " @Filter List<OrdersFilter> orders(); }",
                "@FilterSpec @Shop @ActiveKeys(\"keys\") @Reads(method = POST, path = \"orders\","
                    + " items = String.class)"
                    + " public interface Orders extends Base { @Filter String text(); }",
                "@Deprecated(since = 1) class Invalid {}")
            .run();

    assertThat(compiled.errors()).hasSize(2).noneMatch(error -> error.contains("FS"));
  }
}
